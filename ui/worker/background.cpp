// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worker/background.hpp"

#include <utility>

namespace soma::ui {

Background::Background(QObject* parent)
    : QObject(parent)
    , m_worker([this](const Request& request, const Ticket& ticket) { perform(request, ticket); }) {
}

void Background::run(Work work) { m_worker.submit({++m_stamp, std::move(work)}); }

void Background::forget() { run({}); }

void Background::perform(const Request& request, const Ticket& ticket) {
    if (!request.work)
        return;
    auto then = request.work(m_engine, ticket.superseded());
    QMetaObject::invokeMethod(
        this,
        [this, stamp = request.stamp, then = std::move(then)] {
            if (stamp == m_stamp)
                then();
        },
        Qt::QueuedConnection);
}

} // namespace soma::ui
