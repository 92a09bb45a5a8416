// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSmallest = 100;
constexpr int kLargest = 8000;
constexpr double kLargestScale = 8;
// A picture of 400 million pixels takes 1.6 GB of memory.
constexpr double kMostPixels = 4e8;

QSpinBox* pixelBox(int value, const QString& name, const QString& accessibleName, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(kSmallest, kLargest);
    box->setSingleStep(10);
    box->setValue(value);
    box->setSuffix(u" px"_s);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    return box;
}

} // namespace

ExportDialog::ExportDialog(const QList<ExportChoice>& figures, const ExportRequest& defaults,
                           QWidget* parent)
    : QDialog(parent)
    , m_figure(new QComboBox(this))
    , m_width(pixelBox(defaults.size.width(), u"export.width"_s, tr("Width"), this))
    , m_height(pixelBox(defaults.size.height(), u"export.height"_s, tr("Height"), this))
    , m_scale(new QDoubleSpinBox(this))
    , m_theme(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Choose…"), this))
    , m_save(new QPushButton(tr("&Export"), this))
    , m_message(new QLabel(this)) {
    setWindowTitle(tr("Export figure"));
    setObjectName(u"export"_s);
    new QFormLayout(this);
    const QFileInfo info(defaults.path);
    const bool isFolder = defaults.path.isEmpty() || info.isDir();
    m_folder = defaults.path.isEmpty() ? QDir::homePath() : isFolder ? defaults.path : info.path();
    m_nameIsOurs = isFolder;
    addFigures(figures, defaults.figure);
    addSize(defaults);
    addTheme(defaults.theme);
    addPath();
    addButtons();
    if (m_nameIsOurs)
        proposeName();
    else
        m_path->setText(QDir::toNativeSeparators(defaults.path));
    connectAll();
    check();
}

void ExportDialog::addFigures(const QList<ExportChoice>& figures, const QString& chosen) {
    for (const ExportChoice& figure : figures)
        m_figure->addItem(figure.name, figure.id);
    m_figure->addItem(tr("Whole window"), kWindowExport);
    m_figure->setCurrentIndex(std::max(0, m_figure->findData(chosen)));
    m_figure->setObjectName(u"export.figure"_s);
    m_figure->setAccessibleName(tr("Figure to export"));
    qobject_cast<QFormLayout*>(layout())->addRow(tr("&Figure"), m_figure);
}

void ExportDialog::addSize(const ExportRequest& defaults) {
    auto* row = new QHBoxLayout;
    row->addWidget(m_width);
    row->addWidget(new QLabel(u"×"_s, this));
    row->addWidget(m_height);
    row->addStretch();
    m_scale->setRange(1, kLargestScale);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(1);
    m_scale->setPrefix(u"× "_s);
    m_scale->setValue(defaults.scale);
    m_scale->setObjectName(u"export.scale"_s);
    m_scale->setAccessibleName(tr("Scale"));
    m_scale->setToolTip(
        tr("Pixels of the file for each pixel of the size: 2 or more looks sharp in print"));
    auto* form = qobject_cast<QFormLayout*>(layout());
    form->addRow(tr("Size"), row);
    form->addRow(tr("&Scale"), m_scale);
}

void ExportDialog::addTheme(ExportTheme theme) {
    m_theme->addItem(tr("As on the screen"), static_cast<int>(ExportTheme::AsShown));
    m_theme->addItem(tr("Light"), static_cast<int>(ExportTheme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ExportTheme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(theme)));
    m_theme->setObjectName(u"export.theme"_s);
    m_theme->setAccessibleName(tr("Colours"));
    qobject_cast<QFormLayout*>(layout())->addRow(tr("&Colours"), m_theme);
}

void ExportDialog::addPath() {
    m_path->setObjectName(u"export.path"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(360);
    m_path->setToolTip(tr("The ending chooses the kind: .png, .svg or .pdf"));
    m_browse->setObjectName(u"export.browse"_s);
    m_browse->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path);
    row->addWidget(m_browse);
    auto* form = qobject_cast<QFormLayout*>(layout());
    form->addRow(tr("File"), row);
    m_message->setObjectName(u"export.message"_s);
    m_message->setWordWrap(true);
    form->addRow(QString(), m_message);
}

void ExportDialog::addButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_save->setObjectName(u"export.save"_s);
    m_save->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole); // the dialog closes only on success
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    qobject_cast<QFormLayout*>(layout())->addRow(buttons);
}

void ExportDialog::connectAll() {
    connect(m_figure, &QComboBox::currentIndexChanged, this, &ExportDialog::proposeName);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &ExportDialog::check);
    connect(m_width, &QSpinBox::valueChanged, this, &ExportDialog::check);
    connect(m_height, &QSpinBox::valueChanged, this, &ExportDialog::check);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::check);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_nameIsOurs = false; });
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::submit);
}

ExportRequest ExportDialog::request() const {
    return {
        .figure = m_figure->currentData().toString(),
        .size = {m_width->value(), m_height->value()},
        .scale = m_scale->value(),
        .theme = static_cast<ExportTheme>(m_theme->currentData().toInt()),
        .path = QDir::fromNativeSeparators(m_path->text().trimmed()),
    };
}

void ExportDialog::proposeName() {
    if (!m_nameIsOurs)
        return;
    const QString name = m_figure->currentData().toString() + u".png"_s;
    m_path->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(name)));
}

void ExportDialog::choosePath() {
    auto* chooser = new QFileDialog(this, tr("Export to"), request().path);
    chooser->setObjectName(u"export.chooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("Pictures (*.png *.svg *.pdf)"), tr("All files (*)")});
    chooser->setDefaultSuffix(u"png"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_nameIsOurs = false;
        m_path->setText(QDir::toNativeSeparators(path));
    });
    chooser->open();
}

// What prevents the export, empty when nothing does.
QString ExportDialog::problem() const {
    const ExportRequest now = request();
    const QString ending = QFileInfo(now.path).suffix().toLower();
    if (now.path.isEmpty())
        return tr("Type the name of a file.");
    if (now.figure == kWindowExport && ending != u"png"_s)
        return tr("The whole window can only be exported as .png.");
    if (ending != u"png"_s && ending != u"svg"_s && ending != u"pdf"_s)
        return tr("Let the name end in .png, .svg or .pdf.");
    if (double(now.size.width()) * now.size.height() * now.scale * now.scale > kMostPixels)
        return tr("The picture is too large: choose a smaller size or scale.");
    return {};
}

QString ExportDialog::remark() const {
    const ExportRequest now = request();
    QStringList remarks;
    if (now.path.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        remarks << tr("%1 × %2 pixels.")
                       .arg(qRound(now.size.width() * now.scale))
                       .arg(qRound(now.size.height() * now.scale));
    }
    if (QFileInfo(now.path).isFile())
        remarks << tr("The file exists and will be replaced.");
    return remarks.join(u' ');
}

void ExportDialog::check() {
    const QString reason = problem();
    m_save->setEnabled(reason.isEmpty());
    m_message->setText(reason.isEmpty() ? remark() : reason);
}

void ExportDialog::showProblem(const QString& message) { m_message->setText(message); }

void ExportDialog::submit() {
    if (problem().isEmpty())
        Q_EMIT exportRequested(request());
}

} // namespace soma::ui
