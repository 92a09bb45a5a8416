// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/fft.hpp"

#include "core/expect.hpp"

#include <fftw3.h>

#include <algorithm>
#include <limits>
#include <mutex>
#include <utility>

namespace soma::signal {

namespace {

/// The same bits in every run and on every machine of an architecture: ESTIMATE does not choose the
/// algorithm by timing it, and NO_SIMD keeps the processor's instruction set out of it.
/// UNALIGNED lets a plan serve any memory.
constexpr unsigned kFlags = FFTW_ESTIMATE | FFTW_NO_SIMD | FFTW_UNALIGNED;

/// FFTW runs plans from any thread, but makes and destroys them from one at a time.
std::mutex& planning() {
    static std::mutex mutex;
    return mutex;
}

fftw_complex* asFftw(std::span<std::complex<double>> bins) {
    return reinterpret_cast<fftw_complex*>(bins.data()); // the same layout, as FFTW's manual says
}

} // namespace

struct RealFft::Plan {
    /// `make` gives a plan; what FFTW remembers of earlier ones must not matter for the next.
    template <typename Make> explicit Plan(Make make) {
        const std::scoped_lock lock(planning());
        plan = make();
        fftw_forget_wisdom();
        SOMA_EXPECT(plan != nullptr);
    }

    ~Plan() {
        const std::scoped_lock lock(planning());
        fftw_destroy_plan(plan);
    }

    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;

    fftw_plan plan = nullptr;
};

/// The plans used last: one takes some ms to make, fifty times as long as to run it, and while
/// somebody drags a slider they are the same ones all the time.
class RealFft::Plans {
public:
    static std::shared_ptr<const Plan> of(RealFft& fft, Direction way) {
        static Plans plans;
        const Key key{fft.m_samples.size(), way};
        if (auto known = plans.find(key))
            return known;
        auto plan = made(fft, way);
        plans.keep(key, plan);
        return plan;
    }

private:
    using Key = std::pair<std::size_t, Direction>;
    using Kept = std::pair<Key, std::shared_ptr<const Plan>>;

    static constexpr std::size_t kMostKept = 16;
    static constexpr std::size_t kLongestKept = 1U << 20U; // a plan is about as large as its data

    static std::shared_ptr<const Plan> made(RealFft& fft, Direction way) {
        const int n = static_cast<int>(fft.m_samples.size());
        double* samples = fft.m_samples.data();
        fftw_complex* bins = asFftw(fft.m_bins);
        return std::make_shared<Plan>([&] {
            if (way == Direction::Forward)
                return fftw_plan_dft_r2c_1d(n, samples, bins, kFlags | FFTW_PRESERVE_INPUT);
            return fftw_plan_dft_c2r_1d(n, bins, samples, kFlags);
        });
    }

    std::shared_ptr<const Plan> find(const Key& key) {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::ranges::find(m_kept, key, &Kept::first);
        if (found == m_kept.end())
            return nullptr;
        std::rotate(m_kept.begin(), found, found + 1);
        return m_kept.front().second;
    }

    void keep(const Key& key, std::shared_ptr<const Plan> plan) {
        if (key.first > kLongestKept)
            return;
        const std::scoped_lock lock(m_mutex);
        m_kept.emplace(m_kept.begin(), key, std::move(plan));
        if (m_kept.size() > kMostKept)
            m_kept.pop_back();
    }

    std::mutex m_mutex;
    std::vector<Kept> m_kept; // the one used last comes first
};

RealFft::RealFft(std::size_t n)
    : m_samples(n)
    , m_bins(n / 2 + 1) {
    SOMA_EXPECT(n > 0 && n < static_cast<std::size_t>(std::numeric_limits<int>::max()));
}

void RealFft::forward() {
    if (m_forward == nullptr)
        m_forward = Plans::of(*this, Direction::Forward);
    fftw_execute_dft_r2c(m_forward->plan, m_samples.data(), asFftw(m_bins));
}

void RealFft::backward() {
    if (m_backward == nullptr)
        m_backward = Plans::of(*this, Direction::Backward);
    fftw_execute_dft_c2r(m_backward->plan, asFftw(m_bins), m_samples.data());
}

std::size_t quickLength(std::size_t n) {
    const auto isQuick = [](std::size_t length) {
        for (const std::size_t factor : {2U, 3U, 5U})
            while (length % factor == 0)
                length /= factor;
        return length == 1;
    };
    while (!isQuick(n))
        ++n;
    return n;
}

} // namespace soma::signal
