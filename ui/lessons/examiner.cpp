// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/examiner.hpp"

#include "ui/language/core_sentence.hpp"

namespace soma::ui {

Examiner::Examiner(QObject* parent)
    : QObject(parent)
    , m_worker([this](const Request& request, const Ticket& ticket) { work(request, ticket); }) {}

void Examiner::examine(const Task& task, const Stage& stage, const Answer& answer) {
    m_worker.submit({++m_stamp, task, stage, answer});
}

void Examiner::work(const Request& request, const Ticket& ticket) {
    const auto verdict =
        check(m_engine, request.task, request.stage, request.answer, ticket.superseded());
    QMetaObject::invokeMethod(
        this, [this, stamp = request.stamp, verdict] { tell(stamp, verdict); },
        Qt::QueuedConnection);
}

void Examiner::tell(quint64 stamp, const Result<Verdict>& verdict) {
    if (stamp != m_stamp)
        return;
    if (verdict)
        Q_EMIT judged(*verdict);
    else
        Q_EMIT failed(errorText(verdict.error()));
}

} // namespace soma::ui
