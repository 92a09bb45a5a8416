// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/alternatives.hpp"

#include "core/lessons/answer_text.hpp"
#include "ui/lessons/lesson_text.hpp"
#include "ui/plots/rich_text.hpp"

#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace soma::ui {

Alternatives::Alternatives(const std::vector<Alternative>& alternatives, const QString& name)
    : m_group(new QButtonGroup(this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < alternatives.size(); ++i)
        add(*rows, alternatives[i], name + QString::number(i), static_cast<int>(i));
    connect(m_group, &QButtonGroup::idToggled, this, &Alternatives::changed);
}

std::optional<std::size_t> Alternatives::chosen() const {
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(id));
}

void Alternatives::choose(std::size_t index) {
    if (auto* button = m_group->button(static_cast<int>(index)))
        button->setChecked(true);
}

bool Alternatives::eventFilter(QObject* watched, QEvent* event) {
    const auto* label = qobject_cast<QLabel*>(watched);
    if (label == nullptr || event->type() != QEvent::MouseButtonRelease)
        return QWidget::eventFilter(watched, event);
    static_cast<QRadioButton*>(label->buddy())->click();
    return true;
}

void Alternatives::add(QVBoxLayout& rows, const Alternative& alternative, const QString& name,
                       int id) {
    auto* row = new QHBoxLayout;
    auto* button = new QRadioButton;
    button->setObjectName(name);
    auto* label = new QLabel(typesetLine(alternative.text));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setBuddy(button);
    label->installEventFilter(this);
    button->setAccessibleName(sentencePlain(withoutTags(alternative.text)));
    m_group->addButton(button, id);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    rows.addLayout(row);
}

} // namespace soma::ui
