// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/playback_bar.hpp"

#include "ui/icons.hpp"
#include "ui/params/small_widgets.hpp"
#include "ui/params/value_slider.hpp"
#include "ui/plots/time_cursor.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFrame_ms = 16;
constexpr int kTicks = 10000;                     // of the slider, over the range
constexpr std::array kSlower{1000, 300, 100, 10}; // times slower than life
constexpr double kPatience_s = 30;
constexpr double kSameLength = 1e-9;

double lengthOf(const Span& range) { return range.hi - range.lo; }

QString timeText(double time_ms) {
    return u"t = %1 ms"_s.arg(QLocale::c().toString(time_ms, 'f', 3));
}

} // namespace

PlaybackBar::PlaybackBar(TimeCursor& cursor, QWidget* parent)
    : QWidget(parent)
    , m_cursor(cursor) {
    setObjectName(u"playback"_s);
    build();
    hide();
    m_frames.setInterval(kFrame_ms);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &PlaybackBar::advance);
    connect(&cursor, &TimeCursor::changed, this, &PlaybackBar::showCursor);
    showPlayButton();
}

void PlaybackBar::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 1, 6, 1);
    m_play = addButton(*row, "play", tr("Play"));
    m_slider = new ValueSlider(this);
    m_slider->setRange(0, kTicks);
    m_slider->setSingleStep(kTicks / 1000);
    m_slider->setPageStep(kTicks / 20);
    m_slider->setObjectName(u"playback.place"_s);
    m_slider->setAccessibleName(tr("Moment of the slow motion"));
    m_slider->setToolTip(tr("The moment that all figures show"));
    row->addWidget(m_slider, 1);
    m_time = new QLabel(this);
    m_time->setObjectName(u"playback.time"_s);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(timeText(88888.888)));
    row->addWidget(m_time);
    buildSpeed(*row);
    m_loop = addButton(*row, "loop", tr("Loop"));
    m_loop->setIcon(icon("loop"));
    m_loop->setCheckable(true);
    m_loop->setChecked(true);
    m_loop->setToolTip(tr("Begin again at the end"));
    connect(m_play, &QToolButton::clicked, this, &PlaybackBar::togglePlaying);
    connect(m_slider, &QSlider::valueChanged, this, &PlaybackBar::seek);
}

QToolButton* PlaybackBar::addButton(QBoxLayout& row, const char* part, const QString& spoken) {
    auto* button = new QToolButton(this);
    button->setObjectName(u"playback."_s + QLatin1String(part));
    button->setAccessibleName(spoken);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    row.addWidget(button);
    return button;
}

void PlaybackBar::buildSpeed(QBoxLayout& row) {
    m_speed = new CalmComboBox(this);
    m_speed->setObjectName(u"playback.speed"_s);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast time goes by: at 1/1000, one millisecond in a second"));
    for (const int slower : kSlower)
        m_speed->addItem(u"1/%1"_s.arg(slower), slower);
    m_speed->setMinimumWidth(m_speed->fontMetrics().horizontalAdvance(u"1/1000"_s) + 36);
    connect(m_speed, &QComboBox::activated, this, [this] { m_speedIsChosen = true; });
    row.addWidget(m_speed);
}

void PlaybackBar::setOpen(bool open) {
    if (open == !isHidden())
        return;
    setVisible(open);
    setPlaying(open);
    if (open)
        m_play->setFocus();
    else
        m_cursor.rest({});
}

void PlaybackBar::setRange(std::optional<Span> range) {
    if (range && !(lengthOf(*range) > 0))
        range.reset();
    if (range == m_range)
        return;
    const auto before = std::exchange(m_range, range);
    setEnabled(range.has_value());
    if (!range) {
        run(false);
        return m_cursor.rest({});
    }
    const bool isShifted =
        before && std::abs(lengthOf(*range) - lengthOf(*before)) < kSameLength * lengthOf(*range);
    const double shift = isShifted ? range->lo - before->lo : 0;
    suggestSpeed();
    m_place_ms = std::clamp(m_place_ms + shift, range->lo, range->hi);
    if (isHidden())
        return;
    moveTo(m_place_ms);
    run(m_isWanted);
}

// Until the user chooses a speed: the slowest at which the end is not too far away.
void PlaybackBar::suggestSpeed() {
    if (m_speedIsChosen)
        return;
    const auto isQuick = [this](int slower) {
        return lengthOf(*m_range) / 1000 * slower <= kPatience_s;
    };
    const auto* found = std::ranges::find_if(kSlower, isQuick);
    const auto last = static_cast<std::ptrdiff_t>(kSlower.size()) - 1;
    m_speed->setCurrentIndex(static_cast<int>(std::min(found - kSlower.begin(), last)));
}

double PlaybackBar::speed() const { return 1.0 / m_speed->currentData().toInt(); }

void PlaybackBar::setPlaying(bool playing) {
    m_isWanted = playing;
    run(playing && m_range.has_value());
}

void PlaybackBar::run(bool playing) {
    if (playing == isPlaying())
        return;
    if (playing) {
        moveTo(m_place_ms < m_range->hi ? m_place_ms : m_range->lo);
        m_sinceFrame.start();
        m_frames.start();
    } else {
        m_frames.stop();
    }
    m_cursor.setRunning(playing);
    showPlayButton();
}

// By the clock, not by the number of frames: a busy machine drops frames but keeps the speed.
void PlaybackBar::advance() {
    const double passed_ms = static_cast<double>(m_sinceFrame.nsecsElapsed()) * 1e-6;
    m_sinceFrame.start();
    if (m_slider->isSliderDown())
        return;
    const double next = m_place_ms + passed_ms * speed();
    if (next < m_range->hi)
        return moveTo(next);
    if (m_loop->isChecked())
        return moveTo(m_range->lo + std::fmod(next - m_range->lo, lengthOf(*m_range)));
    moveTo(m_range->hi);
    setPlaying(false);
}

void PlaybackBar::moveTo(double time_ms) {
    m_place_ms = std::max(m_range->lo, time_ms);
    m_cursor.rest(m_place_ms);
}

void PlaybackBar::seek(int tick) {
    if (m_range)
        moveTo(m_range->lo + lengthOf(*m_range) * tick / m_slider->maximum());
}

void PlaybackBar::showPlayButton() {
    m_play->setIcon(icon(isPlaying() ? "pause" : "play"));
    m_play->setAccessibleName(isPlaying() ? tr("Pause") : tr("Play"));
    m_play->setToolTip(isPlaying() ? tr("Pause (Space)") : tr("Play (Space)"));
}

// Also where the keys moved it, or where the pointer is for a while.
void PlaybackBar::showCursor() {
    const auto time = m_cursor.time();
    if (!time || !m_range || isHidden())
        return;
    if (time == m_cursor.resting())
        m_place_ms = *time;
    m_time->setText(timeText(*time));
    if (m_slider->isSliderDown())
        return;
    const double share = (*time - m_range->lo) / lengthOf(*m_range);
    m_slider->showTick(static_cast<int>(std::lround(share * m_slider->maximum())));
}

} // namespace soma::ui
