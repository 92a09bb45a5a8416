// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/imprint.hpp"

#include "ui/params/core_text.hpp"
#include "ui/plots/rich_text.hpp"

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

QString itemHtml(const CaptionItem& item) {
    QString value = QString::fromStdString(item.value);
    if (value.startsWith(u'-'))
        value[0] = QChar(0x2212); // a true minus
    QString html = symbolHtml(item.symbol) + u"&nbsp;=&nbsp;"_s + value.toHtmlEscaped();
    if (!item.unit.empty())
        html += u"&nbsp;"_s + unitText(item.unit).toHtmlEscaped();
    return html;
}

} // namespace

QString captionHtml(const std::vector<CaptionClause>& clauses) {
    QStringList sentences;
    for (const auto& clause : clauses) {
        QStringList items;
        for (const auto& item : clause.items)
            items << itemHtml(item);
        QStringList parts;
        if (!clause.head.empty())
            parts << sentenceHtml(coreText(clause.head).toStdString());
        if (!items.isEmpty())
            parts << items.join(u", "_s);
        sentences << parts.join(u": "_s) + u'.';
    }
    return sentences.join(u' ');
}

Imprint imprintOf(const Document& document, const std::vector<std::string>& figures,
                  Caption caption) {
    const bool isSingle = figures.size() == 1; // it has a title of its own
    const auto clauses = captionOf(document.scenario, figures);
    return {isSingle ? QString() : QString::fromStdString(document.title),
            caption == Caption::None ? QString() : captionHtml(clauses), stateText(document),
            QString::fromStdString(captionText(clauses))};
}

} // namespace soma::ui
