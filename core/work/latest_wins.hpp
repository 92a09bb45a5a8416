// SPDX-License-Identifier: GPL-3.0-or-later
// A worker thread with a mailbox of one: a newer request replaces one that still waits. Submit from
// any thread; the handler runs on the worker, which is joined by the destructor.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace soma {

enum class RequestId : std::uint64_t {};

/// What a handler can ask about its own request. `stop` is requested when the owner is going away;
/// `superseded` also when something newer waits: a preview should look at the first only, so that
/// a stream of requests still shows pictures, a refinement at the second.
class Ticket {
public:
    Ticket(RequestId id, std::stop_token shutdown, std::stop_token refinement)
        : m_id(id)
        , m_shutdown(std::move(shutdown))
        , m_refinement(std::move(refinement)) {}

    [[nodiscard]] RequestId id() const { return m_id; }

    /// Requested at shutdown only.
    [[nodiscard]] std::stop_token shutdown() const { return m_shutdown; }

    /// Requested at shutdown and as soon as a newer request waits.
    [[nodiscard]] std::stop_token superseded() const { return m_refinement; }

private:
    RequestId m_id;
    std::stop_token m_shutdown;
    std::stop_token m_refinement;
};

template <typename Request> class LatestWins {
public:
    using Handler = std::function<void(const Request&, const Ticket&)>;

    explicit LatestWins(Handler handler)
        : m_handler(std::move(handler))
        , m_worker([this](const std::stop_token& stop) { work(stop); }) {}

    LatestWins(const LatestWins&) = delete;
    LatestWins& operator=(const LatestWins&) = delete;

    ~LatestWins() {
        // Refinement first: who sees the shutdown may rely on both.
        const std::scoped_lock lock(m_mutex);
        m_refinement.request_stop();
        m_worker.request_stop();
    }

    RequestId submit(Request request) {
        const std::scoped_lock lock(m_mutex);
        m_waiting.emplace(std::move(request));
        m_latest = RequestId{static_cast<std::uint64_t>(m_latest) + 1};
        m_refinement.request_stop();
        m_wake.notify_one();
        return m_latest;
    }

private:
    void work(const std::stop_token& stop) {
        while (true) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); });
            // The wait also returns for a waiting request although stop was requested.
            if (stop.stop_requested())
                return;
            const Request request = std::move(*m_waiting);
            m_waiting.reset();
            m_refinement = std::stop_source{};
            const Ticket ticket(m_latest, stop, m_refinement.get_token());
            lock.unlock();
            m_handler(request, ticket);
        }
    }

    Handler m_handler;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Request> m_waiting;
    RequestId m_latest{};
    std::stop_source m_refinement;
    std::jthread m_worker; // last: joined before anything it uses goes
};

} // namespace soma
