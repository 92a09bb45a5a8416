// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/qr_code.hpp"

#include <QImage>
#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <array>
#include <memory>

namespace soma::ui {

namespace {

constexpr int kQuietZone = 4; // modules around a code that ISO/IEC 18004 asks for

using Encoded = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Encoded encode(const QByteArray& text, int leastVersion, QRecLevel level) {
    return {QRcode_encodeString8bit(text.constData(), leastVersion, level), &QRcode_free};
}

Encoded bestCode(const QByteArray& text) {
    constexpr int kAnyVersion = 0;
    auto smallest = encode(text, kAnyVersion, QR_ECLEVEL_L);
    if (!smallest)
        return smallest;
    for (const QRecLevel level : {QR_ECLEVEL_H, QR_ECLEVEL_Q, QR_ECLEVEL_M}) {
        if (auto safer = encode(text, smallest->version, level);
            safer && safer->version == smallest->version)
            return safer;
    }
    return smallest;
}

/// A pixel for each module, the quiet zone included.
QImage picture(const QrCode& code) {
    const int side = code.side() + 2 * kQuietZone;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int row = 0; row < code.side(); ++row) {
        for (int column = 0; column < code.side(); ++column)
            if (code.isDark(column, row))
                image.setPixelColor(column + kQuietZone, row + kQuietZone, Qt::black);
    }
    return image;
}

} // namespace

std::optional<QrCode> QrCode::of(const QByteArray& text) {
    const auto encoded = bestCode(text);
    if (!encoded)
        return {};
    QrCode code;
    code.m_side = encoded->width;
    const int modules = encoded->width * encoded->width;
    for (int i = 0; i < modules; ++i)
        code.m_dark.push_back((encoded->data[i] & 1U) != 0);
    return code;
}

QrView::QrView(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("share.code"));
    setAccessibleName(tr("QR code of the state"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(200, 200);
}

void QrView::show(QrCode code) {
    m_code = std::move(code);
    update();
}

QSize QrView::sizeHint() const { return {600, 600}; }

// Each module takes the same whole number of device pixels, so that none is blurred.
void QrView::paintEvent(QPaintEvent*) {
    if (!m_code)
        return;
    const QImage image = picture(*m_code);
    const double ratio = devicePixelRatioF();
    const QSize room = (QSizeF(size()) * ratio).toSize();
    const int pixels = std::max(1, std::min(room.width(), room.height()) / image.width());
    const int side = pixels * image.width();
    const QRect place((room.width() - side) / 2, (room.height() - side) / 2, side, side);
    QPainter painter(this);
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawImage(place, image);
}

} // namespace soma::ui
