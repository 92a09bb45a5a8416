// SPDX-License-Identifier: GPL-3.0-or-later
// How the slopes of a model's states change with the states, exactly, and whether a small deviation
// dies out. Included also by files that are compiled once for each instruction set.
#pragma once

#include "core/model/description.hpp"
#include "core/model/dual.hpp"

#include <array>
#include <cstddef>

namespace soma {
namespace {

/// Row by row, per ms.
template <typename M, typename Cell>
std::array<double, M::states.size() * M::states.size()>
jacobianOf(const Cell& cell, const Named<double, M::states>& state, double current) {
    constexpr std::size_t N = M::states.size();
    std::array<double, N * N> matrix{};
    for (std::size_t j = 0; j < N; ++j) {
        Named<Dual, M::states> s;
        for (std::size_t i = 0; i < N; ++i)
            s.values[i] = Dual(state.values[i], i == j ? 1.0 : 0.0);
        Named<Dual, M::states> d;
        M::rhs(cell, s, Dual(current), d);
        for (std::size_t i = 0; i < N; ++i)
            matrix[i * N + j] = d.values[i].slope;
    }
    return matrix;
}

/// Have all eigenvalues negative real parts? By the characteristic polynomial (Faddeev and
/// LeVerrier) and Routh's table.
template <std::size_t N> bool isStable(const std::array<double, N * N>& A) {
    std::array<double, N + 1> c{1.0}; // lambda^N + c[1] lambda^(N-1) + ...
    std::array<double, N * N> B{};
    for (std::size_t k = 1; k <= N; ++k) {
        std::array<double, N * N> next{};
        for (std::size_t i = 0; i < N; ++i)
            for (std::size_t j = 0; j < N; ++j) {
                for (std::size_t l = 0; l < N; ++l)
                    next[i * N + j] += A[i * N + l] * (B[l * N + j] + (l == j ? c[k - 1] : 0.0));
            }
        double trace = 0;
        for (std::size_t i = 0; i < N; ++i)
            trace += next[i * N + i];
        c[k] = -trace / static_cast<double>(k);
        B = next;
    }
    std::array<double, N + 3> upper{};
    std::array<double, N + 3> lower{};
    for (std::size_t i = 0; i <= N; i += 2)
        upper[i / 2] = c[i];
    for (std::size_t i = 1; i <= N; i += 2)
        lower[i / 2] = c[i];
    for (std::size_t row = 1; row <= N; ++row) {
        if (!(lower[0] > 0))
            return false;
        std::array<double, N + 3> next{};
        for (std::size_t i = 0; i <= N; ++i)
            next[i] = upper[i + 1] - upper[0] / lower[0] * lower[i + 1];
        upper = lower;
        lower = next;
    }
    return true;
}

/// The step that Newton's method would take to where the slopes vanish: A step = -slope. Zeros if A
/// is singular.
template <std::size_t N>
std::array<double, N> newtonStep(std::array<double, N * N> A, std::array<double, N> b) {
    for (std::size_t column = 0; column < N; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < N; ++row)
            if (std::fabs(A[row * N + column]) > std::fabs(A[pivot * N + column]))
                pivot = row;
        if (!(std::fabs(A[pivot * N + column]) > 0))
            return {};
        for (std::size_t j = 0; j < N; ++j) {
            const double kept = A[column * N + j];
            A[column * N + j] = A[pivot * N + j];
            A[pivot * N + j] = kept;
        }
        const double kept = b[column];
        b[column] = b[pivot];
        b[pivot] = kept;
        for (std::size_t row = column + 1; row < N; ++row) {
            const double factor = A[row * N + column] / A[column * N + column];
            for (std::size_t j = column; j < N; ++j)
                A[row * N + j] -= factor * A[column * N + j];
            b[row] -= factor * b[column];
        }
    }
    std::array<double, N> step{};
    for (std::size_t row = N; row-- > 0;) {
        double sum = -b[row];
        for (std::size_t j = row + 1; j < N; ++j)
            sum -= A[row * N + j] * step[j];
        step[row] = sum / A[row * N + row];
    }
    return step;
}

/// Is the state so near to a stable rest that it will stay there? Then the way that is left is less
/// than 1e-4 of 1 + |x| for each state.
template <typename M, typename Cell>
bool isAtRest(const Cell& cell, const Named<double, M::states>& state, double current) {
    constexpr std::size_t N = M::states.size();
    constexpr double kSlow = 1e-4; // of 1 + |x|, per ms
    constexpr double kNear = 1e-4;
    Named<double, M::states> d;
    M::rhs(cell, state, current, d);
    for (std::size_t i = 0; i < N; ++i)
        if (!(std::fabs(d.values[i]) < kSlow * (1 + std::fabs(state.values[i]))))
            return false;
    const auto matrix = jacobianOf<M>(cell, state, current);
    const auto left = newtonStep<N>(matrix, d.values);
    for (std::size_t i = 0; i < N; ++i)
        if (!(std::fabs(left[i]) < kNear * (1 + std::fabs(state.values[i]))))
            return false;
    return isStable<N>(matrix);
}

} // namespace
} // namespace soma
