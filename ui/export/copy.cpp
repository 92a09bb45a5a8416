// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/copy.hpp"

namespace soma::ui {

using namespace Qt::StringLiterals;

std::unique_ptr<QMimeData> copied(const Page& page, const PlotTheme& theme) {
    auto data = std::make_unique<QMimeData>();
    const auto png = pageBytes(page, theme, PictureFormat::Png);
    const auto svg = pageBytes(page, theme, PictureFormat::Svg);
    if (!png || !svg)
        return data;
    data->setImageData(QImage::fromData(*png)); // for programs that know nothing else
    data->setData(u"image/png"_s, *png);
    data->setData(u"image/svg+xml"_s, *svg);
    return data;
}

} // namespace soma::ui
