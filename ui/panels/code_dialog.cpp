// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/code_dialog.hpp"

#include "ui/export/write_file.hpp"
#include "ui/language/core_sentence.hpp"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

QString asQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

CodeDialog::CodeDialog(Scenario scenario, QWidget* parent)
    : QDialog(parent)
    , m_scenario(std::move(scenario)) {
    setObjectName(u"code"_s);
    setWindowTitle(tr("Run to code"));
    auto* rows = new QVBoxLayout(this);
    addLanguages(*rows);
    addText(*rows);
    addButtons(*rows);
    showProgram();
    if (parent != nullptr)
        resize(parent->size() * 0.8);
}

void CodeDialog::addLanguages(QVBoxLayout& rows) {
    m_language = new QComboBox;
    m_language->setObjectName(u"code.language"_s);
    for (const auto& info : kCodeLanguages) {
        m_language->addItem(coreText(info.name));
        m_language->setItemData(m_language->count() - 1, coreText(info.doc), Qt::ToolTipRole);
    }
    auto* label = new QLabel(tr("&Language"));
    label->setBuddy(m_language);
    m_language->setAccessibleName(tr("Language of the program"));
    m_message = new QLabel;
    m_message->setObjectName(u"code.message"_s);
    m_message->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_language);
    row->addWidget(m_message, 1);
    rows.addLayout(row);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CodeDialog::showProgram);
}

void CodeDialog::addText(QVBoxLayout& rows) {
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"code.text"_s);
    m_text->setAccessibleName(tr("Program"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    rows.addWidget(m_text, 1);
}

void CodeDialog::addButtons(QVBoxLayout& rows) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(tr("&Copy program"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"code.copy"_s);
    m_copy->setToolTip(tr("Put the program on the clipboard"));
    m_save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"code.save"_s);
    m_save->setToolTip(tr("Write the program to a file"));
    connect(m_copy, &QPushButton::clicked, this, &CodeDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &CodeDialog::askAndSave);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows.addWidget(buttons);
}

const CodeLanguageInfo& CodeDialog::language() const {
    return kCodeLanguages[static_cast<std::size_t>(m_language->currentIndex())];
}

void CodeDialog::showProgram() {
    const auto program = programText(language().language, m_scenario);
    m_text->setPlainText(program ? QString::fromStdString(*program) : QString());
    m_message->setText(program ? coreText(language().doc) : errorText(program.error()));
    for (auto* button : {m_copy, m_save})
        button->setEnabled(program.has_value());
    m_copy->setText(tr("&Copy program"));
}

void CodeDialog::copy() {
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_copy->setText(tr("Copied"));
}

void CodeDialog::askAndSave() {
    const QString ending = asQString(language().ending);
    auto* chooser = new QFileDialog(this, tr("Save program"), QDir::homePath());
    chooser->setObjectName(u"code.chooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("Programs (*%1)").arg(ending), tr("All files (*)")});
    chooser->setDefaultSuffix(ending.sliced(1));
    chooser->selectFile(u"run"_s + ending);
    connect(chooser, &QFileDialog::fileSelected, this, &CodeDialog::save);
    chooser->open();
}

void CodeDialog::save(const QString& path) {
    const auto written = writeWhole(path, m_text->toPlainText().toUtf8());
    m_message->setText(written ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                               : errorText(written.error()));
}

} // namespace soma::ui
