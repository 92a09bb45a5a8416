// SPDX-License-Identifier: GPL-3.0-or-later
// Slow motion: moves the time cursor through a range of the run, some hundred times slower than
// life. One thin row: play, a slider over the range, the moment, the speed, loop. Widgets are named
// "playback.play", ".place", ".time", ".speed", ".loop". GUI thread.
#pragma once

#include "ui/plots/axis_view.hpp"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QToolButton;

namespace soma::ui {

class TimeCursor;
class ValueSlider;

class PlaybackBar : public QWidget {
    Q_OBJECT

public:
    /// The cursor must outlive it.
    explicit PlaybackBar(TimeCursor& cursor, QWidget* parent = nullptr);

    /// Shows itself and plays; or stops and hides.
    void setOpen(bool open);

    /// In ms; none: there is nothing to play, for now. While it plays it goes on, at the same place
    /// of the range if that was only shifted, else at the same time.
    void setRange(std::optional<Span> range);

    void setPlaying(bool playing);

    [[nodiscard]] bool isPlaying() const { return m_frames.isActive(); }

    void togglePlaying() { setPlaying(!isPlaying()); }

private:
    void build();
    void buildSpeed(QBoxLayout& row);
    QToolButton* addButton(QBoxLayout& row, const char* part, const QString& spoken);
    void run(bool playing);
    void advance();
    void moveTo(double time_ms);
    void seek(int tick);
    void showPlayButton();
    void showCursor();
    void suggestSpeed();
    [[nodiscard]] double speed() const;

    TimeCursor& m_cursor;
    std::optional<Span> m_range;
    double m_place_ms = 0; // where it stands, whatever the pointer shows meanwhile
    QToolButton* m_play = nullptr;
    ValueSlider* m_slider = nullptr;
    QLabel* m_time = nullptr;
    QComboBox* m_speed = nullptr;
    QToolButton* m_loop = nullptr;
    bool m_isWanted = false; // to play, as soon as there is a range
    bool m_speedIsChosen = false;
    QTimer m_frames;
    QElapsedTimer m_sinceFrame;
};

} // namespace soma::ui
