// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/limits_popup.hpp"

#include "ui/params/core_text.hpp"
#include "ui/params/small_widgets.hpp"
#include "ui/params/value_field.hpp"
#include "ui/plots/rich_text.hpp"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace soma::ui {

LimitsPopup::LimitsPopup(Session& session, Setting setting, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
    , m_setting(std::move(setting)) {
    setObjectName(QStringLiteral("limits.%1").arg(QString::fromStdString(m_setting.name)));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    build();
    connect(&session, &Session::limitsChanged, this, &LimitsPopup::display);
    display();
}

void LimitsPopup::build() {
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(
        new QLabel(tr("Slider of %1").arg(symbolHtml(m_setting.quantity.symbol)), this));
    auto* fields = new QHBoxLayout;
    rows->addLayout(fields);
    fields->addWidget(m_from = addField("from", tr("Lower limit of the slider")));
    fields->addWidget(new MutedLabel(tr("to"), this));
    fields->addWidget(m_to = addField("to", tr("Upper limit of the slider")));
    connect(m_from, &ValueField::valueEntered, this,
            [this](double min) { apply(min, m_to->value()); });
    connect(m_to, &ValueField::valueEntered, this,
            [this](double max) { apply(m_from->value(), max); });
    m_message = new ErrorLabel(this);
    m_message->setObjectName(objectName() + QStringLiteral(".message"));
    m_message->hide();
    rows->addWidget(m_message);
    m_reset = new QPushButton(tr("&Reset limits"), this);
    m_reset->setObjectName(objectName() + QStringLiteral(".reset"));
    m_reset->setToolTip(tr("Back to %1 to %2")
                            .arg(valueText(m_setting.quantity, m_setting.quantity.min),
                                 valueText(m_setting.quantity, m_setting.quantity.max)));
    connect(m_reset, &QPushButton::clicked, this, [this] { m_session.resetLimits(m_setting); });
    rows->addWidget(m_reset, 0, Qt::AlignTrailing);
}

ValueField* LimitsPopup::addField(const char* name, const QString& label) {
    auto* field = new ValueField(m_setting.quantity, ValueField::Digits::AsNeeded, this);
    field->setObjectName(objectName() + u'.' + QString::fromLatin1(name));
    field->setAccessibleName(label);
    field->setToolTip(tr("%1, within %2 to %3")
                          .arg(label, valueText(m_setting.quantity, m_setting.quantity.lowest),
                               valueText(m_setting.quantity, m_setting.quantity.highest)));
    connect(field, &ValueField::textRefused, this, &LimitsPopup::refuse);
    connect(field, &ValueField::editingAbandoned, this, &LimitsPopup::display);
    return field;
}

void LimitsPopup::apply(double min, double max) {
    const auto result = m_session.setLimits(m_setting, min, max);
    if (result)
        return display();
    refuse(coreText(result.error().message));
}

void LimitsPopup::refuse(const QString& reason) {
    m_message->setText(reason);
    m_message->show();
    adjustSize();
}

void LimitsPopup::display() {
    const Quantity shown = m_session.sliderQuantity(m_setting);
    m_from->showValue(shown.min);
    m_to->showValue(shown.max);
    m_reset->setEnabled(shown.min != m_setting.quantity.min || shown.max != m_setting.quantity.max);
    m_message->hide();
    adjustSize();
}

void LimitsPopup::openBelow(const QWidget& row) {
    adjustSize();
    QPoint at = row.mapToGlobal(QPoint(0, row.height()));
    if (const QScreen* screen = row.screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_from->setFocus(Qt::PopupFocusReason);
    m_from->selectAll();
}

} // namespace soma::ui
