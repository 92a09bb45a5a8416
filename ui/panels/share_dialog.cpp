// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/share_dialog.hpp"

#include "ui/panels/qr_code.hpp"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLinesOfText = 2;

QLabel* centred(const QString& text, const QString& name) {
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

ShareDialog::ShareDialog(QString text, QWidget* parent)
    : QDialog(parent)
    , m_text(std::move(text)) {
    setObjectName(u"share"_s);
    setWindowTitle(tr("State as QR code"));
    auto* rows = new QVBoxLayout(this);
    addCode(*rows);
    addText(*rows);
    addButtons(*rows);
    m_copy->setFocus();
    if (parent != nullptr)
        resize(parent->size() * 0.9);
}

void ShareDialog::addCode(QVBoxLayout& rows) {
    const QByteArray bytes = m_text.toUtf8();
    const auto code = QrCode::of(bytes);
    if (!code) {
        const auto number = [](qsizetype n) { return QLocale().toString(n); };
        rows.addWidget(centred(tr("This state is too long for a QR code: its text has %1 "
                                  "characters, and a code holds %2. Copy the text instead.")
                                   .arg(number(bytes.size()), number(kMostQrBytes)),
                               u"share.tooLong"_s),
                       1);
        return;
    }
    auto* view = new QrView;
    view->show(*code);
    rows.addWidget(view, 1);
    rows.addWidget(centred(tr("Scan it, copy what your device reads, and choose Edit, Paste state "
                              "in Somascope."),
                           u"share.hint"_s));
}

void ShareDialog::addText(QVBoxLayout& rows) {
    auto* field = new QPlainTextEdit(m_text);
    field->setObjectName(u"share.text"_s);
    field->setAccessibleName(tr("State as text"));
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    field->setWordWrapMode(QTextOption::WrapAnywhere);
    field->setLayoutDirection(Qt::LeftToRight);
    const auto margins = field->contentsMargins();
    const int padding =
        int(2 * field->document()->documentMargin()) + margins.top() + margins.bottom();
    field->setFixedHeight(kLinesOfText * field->fontMetrics().lineSpacing() + padding);
    rows.addWidget(field);
}

void ShareDialog::addButtons(QVBoxLayout& rows) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(tr("&Copy text"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"share.copy"_s);
    m_copy->setToolTip(tr("Put the text on the clipboard"));
    auto* whole = buttons->addButton(tr("&Full screen"), QDialogButtonBox::ActionRole);
    whole->setObjectName(u"share.fullScreen"_s);
    whole->setToolTip(tr("As large as the screen (F11)"));
    whole->setCheckable(true);
    whole->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &ShareDialog::copy);
    connect(whole, &QPushButton::toggled, this, &ShareDialog::fillScreen);
    connect(new QShortcut(Qt::Key_F11, this), &QShortcut::activated, whole, &QPushButton::toggle);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows.addWidget(buttons);
}

void ShareDialog::copy() {
    QGuiApplication::clipboard()->setText(m_text);
    m_copy->setText(tr("Copied"));
}

void ShareDialog::fillScreen(bool whole) {
    setWindowState(whole ? windowState() | Qt::WindowFullScreen
                         : windowState() & ~Qt::WindowFullScreen);
}

} // namespace soma::ui
