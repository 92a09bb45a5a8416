// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/status_line.hpp"

#include "core/spikes/measures.hpp"
#include "ui/icons.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/worker/simulator.hpp"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStringList>
#include <QToolButton>

#include <algorithm>

namespace soma::ui {

namespace {

constexpr double kWorthABar_ms = 300;
constexpr int kPercent = 100;
constexpr int kBarWidth = 160;
constexpr int kReadOutGap = 40; // around it, and for the size grip

QString measured(std::string_view id, const RunReport& report, int decimals) {
    const auto measure = findMeasure(id);
    const auto value = measure ? (*measure)->evaluate(report.summary) : std::nullopt;
    return value ? QLocale().toString(*value, 'f', decimals) : QStringLiteral("–");
}

QString bold(const QString& text) { return QStringLiteral("<b>%1</b>").arg(text); }

} // namespace

StatusLine::StatusLine(ShowTime showTime, QWidget* parent)
    : QStatusBar(parent)
    , m_showTime(showTime)
    , m_run(new QLabel(this))
    , m_readOut(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QToolButton(this)) {
    m_run->setObjectName(QStringLiteral("status.run"));
    m_run->setTextFormat(Qt::RichText);
    m_run->setContentsMargins(6, 0, 0, 0);
    m_readOut->setObjectName(QStringLiteral("status.readout"));
    m_progress->setObjectName(QStringLiteral("status.progress"));
    m_progress->setAccessibleName(tr("Progress of the computation"));
    m_progress->setRange(0, kPercent);
    m_progress->setFixedWidth(kBarWidth);
    m_progress->setFormat(tr("Computing %p%"));
    m_progress->hide();
    m_stop->setObjectName(QStringLiteral("status.stop"));
    m_stop->setIcon(icon("stop"));
    m_stop->setToolTip(tr("Stop computing (Esc)"));
    m_stop->setAccessibleName(tr("Stop computing"));
    m_stop->setAutoRaise(true);
    m_stop->hide();
    connect(m_stop, &QToolButton::clicked, this, &StatusLine::stopRequested);
    addWidget(m_run, 1);
    addPermanentWidget(m_readOut);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_stop);
}

QString StatusLine::spoken(const RunReport& report) {
    return tr("Spikes: %1. Rate: %2 Hz. CV of the intervals: %3.")
        .arg(measured("spike_count", report, 0), measured("rate_hz", report, 1),
             measured("isi_cv", report, 2));
}

void StatusLine::showRun(const RunReport& report) {
    QStringList parts;
    parts << tr("%1 spikes").arg(bold(measured("spike_count", report, 0)));
    parts << tr("%1 Hz").arg(bold(measured("rate_hz", report, 1)));
    parts << tr("CV<sub>ISI</sub> %1").arg(bold(measured("isi_cv", report, 2)));
    if (m_showTime == ShowTime::Yes)
        parts << tr("simulated in %1 ms").arg(QLocale().toString(report.elapsed_ms, 'f', 1));
    parts << tr("seed %1").arg(report.seed);
    m_run->setText(parts.join(QStringLiteral(" &nbsp;·&nbsp; ")));
}

// Cut where it would make the window wider.
void StatusLine::showReadOut(const QString& text) {
    const int room = width() - m_run->sizeHint().width() - kReadOutGap;
    m_readOut->setText(m_readOut->fontMetrics().elidedText(text, Qt::ElideRight, room));
}

void StatusLine::showProgress(double progress, double elapsed_ms) {
    if (progress >= 1 || elapsed_ms < kWorthABar_ms)
        return;
    m_progress->setRange(0, kPercent);
    m_progress->setValue(static_cast<int>(progress * kPercent));
    m_progress->setFormat(tr("Computing %p%"));
    m_progress->show();
    setBusy(true);
}

void StatusLine::showBusy() {
    if (!m_progress->isHidden())
        return;
    m_progress->setRange(0, 0);
    m_progress->show();
    setBusy(true);
}

void StatusLine::setBusy(bool busy) {
    m_stop->setVisible(busy);
    Q_EMIT busyChanged(busy);
}

void StatusLine::hideProgress() {
    m_progress->hide();
    setBusy(false);
}

void StatusLine::showStopped() {
    m_progress->setRange(0, kPercent); // it may not have said yet how far it is
    m_progress->setValue(std::max(0, m_progress->value()));
    m_progress->setFormat(tr("Stopped at %p%"));
    setBusy(false);
}

} // namespace soma::ui
