// SPDX-License-Identifier: GPL-3.0-or-later
// A text as a QR code, and the widget that shows one: crisp, as large as there is room, and always
// dark on light, as scanners expect. Codes: any thread; the widget: GUI thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace soma::ui {

class QrCode {
public:
    /// The fewest modules that hold the text, and then as much error correction as they leave room
    /// for. Nothing if the text is empty or longer than a code can be.
    [[nodiscard]] static std::optional<QrCode> of(const QByteArray& text);

    /// Modules along a side, without the quiet zone.
    [[nodiscard]] int side() const { return m_side; }

    [[nodiscard]] bool isDark(int column, int row) const { return m_dark[row * m_side + column]; }

private:
    int m_side = 0;
    QList<bool> m_dark; // by rows
};

/// The most bytes that a code holds.
inline constexpr int kMostQrBytes = 2953;

class QrView : public QWidget {
    Q_OBJECT

public:
    explicit QrView(QWidget* parent = nullptr);

    void show(QrCode code);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<QrCode> m_code;
};

} // namespace soma::ui
