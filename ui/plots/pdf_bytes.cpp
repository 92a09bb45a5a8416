// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/pdf_bytes.hpp"

namespace soma::ui {
namespace {

constexpr QByteArrayView kDateKey("/CreationDate (D:");
constexpr QByteArrayView kFixedDate("20000101000000"); // yyyyMMddHHmmss

} // namespace

QByteArray reproduciblePdf(QByteArray pdf) {
    const qsizetype key = pdf.indexOf(kDateKey);
    if (key < 0)
        return pdf;
    return pdf.replace(key + kDateKey.size(), kFixedDate.size(), kFixedDate);
}

} // namespace soma::ui
