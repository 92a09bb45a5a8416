// SPDX-License-Identifier: GPL-3.0-or-later
// Does one thing at a time on a thread of its own. GUI thread.
#pragma once

#include "core/sweep/engine.hpp"
#include "core/work/latest_wins.hpp"

#include <QObject>

#include <functional>
#include <stop_token>

namespace soma::ui {

class Background : public QObject {
public:
    /// What is to be done on the GUI thread with what was found.
    using Then = std::function<void()>;
    /// Runs on the worker.
    using Work = std::function<Then(const Engine&, const std::stop_token&)>;

    explicit Background(QObject* parent = nullptr);

    /// What was asked for before no longer matters.
    void run(Work work);
    /// Stops what is being done, as far as it can be stopped.
    void forget();

private:
    struct Request {
        quint64 stamp;
        Work work;
    };

    void perform(const Request& request, const Ticket& ticket);

    Engine m_engine{1};
    quint64 m_stamp = 0;
    LatestWins<Request> m_worker; // last: joined before anything it uses goes
};

} // namespace soma::ui
