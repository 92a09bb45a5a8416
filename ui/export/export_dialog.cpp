// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.hpp"

#include <QCheckBox>
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
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCm = 2.54; // an inch
constexpr double kSmallest_in = 0.5;
constexpr double kLargest_in = 80;
constexpr int kSmallestDpi = 50;
constexpr int kLargestDpi = 1200;
constexpr double kSmallestText = 4;
constexpr double kLargestText = 72;
// A picture of 400 million pixels takes 1.6 GB of memory.
constexpr double kMostPixels = 4e8;

struct Preset {
    const char* name;
    QSizeF size_in;
    double dpi;
    double text_pt;
    LengthUnit unit;
    ExportTheme theme;
};

const std::array kPresets{
    Preset{QT_TRANSLATE_NOOP("soma::ui::ExportDialog", "Slide, 1920 × 1080"),
           {10, 5.625},
           192,
           12,
           LengthUnit::Pixel,
           ExportTheme::AsShown},
    Preset{QT_TRANSLATE_NOOP("soma::ui::ExportDialog", "Column, 8.5 cm at 300 dpi"),
           {8.5 / kCm, 6 / kCm},
           300,
           7,
           LengthUnit::Centimetre,
           ExportTheme::Light},
    Preset{QT_TRANSLATE_NOOP("soma::ui::ExportDialog", "Two columns, 17.5 cm at 300 dpi"),
           {17.5 / kCm, 10 / kCm},
           300,
           8,
           LengthUnit::Centimetre,
           ExportTheme::Light},
    Preset{QT_TRANSLATE_NOOP("soma::ui::ExportDialog", "Poster, 60 cm"),
           {60 / kCm, 37.5 / kCm},
           200,
           28,
           LengthUnit::Centimetre,
           ExportTheme::Light},
};

bool isLike(const ExportChoices& choices, const Preset& preset) {
    constexpr double kSame_in = 1e-3;
    return qAbs(choices.size_in.width() - preset.size_in.width()) < kSame_in &&
           qAbs(choices.size_in.height() - preset.size_in.height()) < kSame_in &&
           choices.dpi == preset.dpi && choices.text_pt == preset.text_pt;
}

void name(QWidget& widget, const QString& id, const QString& accessibleName) {
    widget.setObjectName(u"export."_s + id);
    widget.setAccessibleName(accessibleName);
}

} // namespace

ExportDialog::ExportDialog(const QList<ExportChoice>& figures, const ExportRequest& defaults,
                           QWidget* parent)
    : QDialog(parent)
    , m_choices(defaults.choices)
    , m_figure(new QComboBox(this))
    , m_preset(new QComboBox(this))
    , m_width(new QDoubleSpinBox(this))
    , m_height(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_dpi(new QSpinBox(this))
    , m_text(new QDoubleSpinBox(this))
    , m_theme(new QComboBox(this))
    , m_caption(new QCheckBox(tr("Ca&ption with parameters and seed"), this))
    , m_format(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("C&hoose…"), this))
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
    addPresets();
    addSize();
    addLook();
    addFile();
    addButtons();
    if (m_nameIsOurs)
        proposeName();
    else
        m_path->setText(QDir::toNativeSeparators(defaults.path));
    showUnit();
    showPreset();
    showFormat();
    connectAll();
    check();
}

QFormLayout& ExportDialog::form() const { return *qobject_cast<QFormLayout*>(layout()); }

void ExportDialog::addFigures(const QList<ExportChoice>& figures, const QString& chosen) {
    for (const ExportChoice& figure : figures)
        m_figure->addItem(figure.name, figure.id);
    m_figure->addItem(tr("All figures"), kBoardExport);
    m_figure->addItem(tr("Whole window"), kWindowExport);
    m_figure->setCurrentIndex(std::max(0, m_figure->findData(chosen)));
    name(*m_figure, u"figure"_s, tr("Figure to export"));
    form().addRow(tr("&Figure"), m_figure);
}

void ExportDialog::addPresets() {
    for (const Preset& preset : kPresets)
        m_preset->addItem(tr(preset.name));
    m_preset->addItem(tr("Own size"));
    name(*m_preset, u"preset"_s, tr("Where the picture goes"));
    form().addRow(tr("&For"), m_preset);
}

void ExportDialog::addSize() {
    name(*m_width, u"width"_s, tr("Width"));
    name(*m_height, u"height"_s, tr("Height"));
    name(*m_unit, u"unit"_s, tr("Unit of the size"));
    m_unit->addItem(tr("px"), static_cast<int>(LengthUnit::Pixel));
    m_unit->addItem(tr("cm"), static_cast<int>(LengthUnit::Centimetre));
    m_unit->addItem(tr("inch"), static_cast<int>(LengthUnit::Inch));
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(m_choices.unit)));
    m_dpi->setRange(kSmallestDpi, kLargestDpi);
    m_dpi->setSingleStep(50);
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setValue(qRound(m_choices.dpi));
    name(*m_dpi, u"dpi"_s, tr("Pixels per inch"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_width, 1);
    row->addWidget(new QLabel(u"×"_s, this));
    row->addWidget(m_height, 1);
    row->addWidget(m_unit);
    row->addWidget(new QLabel(tr("at"), this));
    row->addWidget(m_dpi);
    form().addRow(tr("Size"), row);
}

void ExportDialog::addLook() {
    m_text->setRange(kSmallestText, kLargestText);
    m_text->setDecimals(1);
    m_text->setSuffix(tr(" pt"));
    m_text->setValue(m_choices.text_pt);
    m_text->setToolTip(tr("Size of the letters on paper; lines and marks grow with them"));
    name(*m_text, u"text"_s, tr("Size of the text"));
    m_theme->addItem(tr("As on the screen"), static_cast<int>(ExportTheme::AsShown));
    m_theme->addItem(tr("Light"), static_cast<int>(ExportTheme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ExportTheme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_choices.theme)));
    name(*m_theme, u"theme"_s, tr("Colours"));
    m_caption->setChecked(m_choices.hasCaption);
    m_caption->setToolTip(tr("Under the figure: the model, the input, what differs from the "
                             "defaults, and the seed"));
    m_caption->setObjectName(u"export.caption"_s);
    form().addRow(tr("&Text"), m_text);
    form().addRow(tr("&Colours"), m_theme);
    form().addRow(QString(), m_caption);
}

void ExportDialog::addFile() {
    m_format->addItem(tr("Picture of pixels (PNG)"), u"png"_s);
    m_format->addItem(tr("Drawing (SVG)"), u"svg"_s);
    m_format->addItem(tr("Page (PDF)"), u"pdf"_s);
    m_format->addItem(tr("Data as a table (CSV)"), u"csv"_s);
    name(*m_format, u"format"_s, tr("Kind of file"));
    form().addRow(tr("&Kind"), m_format);
    name(*m_path, u"path"_s, tr("File"));
    m_path->setMinimumWidth(360);
    m_path->setToolTip(tr("The ending chooses the kind: .png, .svg, .pdf or .csv"));
    m_browse->setObjectName(u"export.browse"_s);
    m_browse->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path);
    row->addWidget(m_browse);
    form().addRow(tr("File"), row);
    m_message->setObjectName(u"export.message"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * m_message->fontMetrics().lineSpacing()); // nothing moves
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form().addRow(QString(), m_message);
}

void ExportDialog::addButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_save->setObjectName(u"export.save"_s);
    m_save->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole); // the dialog closes only on success
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form().addRow(buttons);
}

void ExportDialog::connectAll() {
    connect(m_figure, &QComboBox::currentIndexChanged, this, &ExportDialog::proposeName);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &ExportDialog::check);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportDialog::applyPreset);
    for (auto* box : {m_width, m_height})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ExportDialog::readSize);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ExportDialog::showUnit);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::readDpi);
    connect(m_text, &QDoubleSpinBox::valueChanged, this, &ExportDialog::noteOwnSize);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseFormat);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_nameIsOurs = false; });
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showFormat);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::submit);
}

ExportRequest ExportDialog::request() const {
    ExportRequest request{m_figure->currentData().toString(), m_choices,
                          QDir::fromNativeSeparators(m_path->text().trimmed())};
    request.choices.dpi = m_dpi->value();
    request.choices.text_pt = m_text->value();
    request.choices.unit = static_cast<LengthUnit>(m_unit->currentData().toInt());
    request.choices.theme = static_cast<ExportTheme>(m_theme->currentData().toInt());
    request.choices.hasCaption = m_caption->isChecked();
    request.choices.ending = ending();
    return request;
}

double ExportDialog::inchesPerUnit() const {
    switch (static_cast<LengthUnit>(m_unit->currentData().toInt())) {
    case LengthUnit::Centimetre:
        return 1 / kCm;
    case LengthUnit::Inch:
        return 1;
    case LengthUnit::Pixel:
        break;
    }
    return 1.0 / m_dpi->value();
}

QSize ExportDialog::pixels() const {
    return {qRound(m_choices.size_in.width() * m_dpi->value()),
            qRound(m_choices.size_in.height() * m_dpi->value())};
}

void ExportDialog::applyPreset() {
    const auto index = static_cast<std::size_t>(m_preset->currentIndex());
    if (index >= kPresets.size())
        return;
    const Preset& preset = kPresets.at(index);
    m_choices.size_in = preset.size_in;
    const QSignalBlocker blocked[]{QSignalBlocker(m_unit), QSignalBlocker(m_dpi),
                                   QSignalBlocker(m_text)};
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(preset.unit)));
    m_dpi->setValue(qRound(preset.dpi));
    m_text->setValue(preset.text_pt);
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(preset.theme)));
    showUnit();
    check();
}

void ExportDialog::showPreset() {
    const ExportChoices now = request().choices;
    const auto* like = std::ranges::find_if(
        kPresets, [&now](const Preset& preset) { return isLike(now, preset); });
    const QSignalBlocker blocked(m_preset);
    m_preset->setCurrentIndex(static_cast<int>(like - kPresets.begin()));
}

void ExportDialog::noteOwnSize() {
    showPreset();
    check();
}

void ExportDialog::readSize() {
    m_choices.size_in = QSizeF(m_width->value(), m_height->value()) * inchesPerUnit();
    noteOwnSize();
}

// A number of pixels stays; else the size on paper does.
void ExportDialog::readDpi() {
    if (static_cast<LengthUnit>(m_unit->currentData().toInt()) == LengthUnit::Pixel)
        return readSize();
    noteOwnSize();
}

void ExportDialog::showUnit() {
    const auto unit = static_cast<LengthUnit>(m_unit->currentData().toInt());
    for (auto* box : {m_width, m_height}) {
        const QSignalBlocker blocked(box);
        const bool isPixel = unit == LengthUnit::Pixel;
        box->setDecimals(isPixel ? 0 : 2);
        box->setSingleStep(isPixel ? 10 : 0.5);
        box->setRange(kSmallest_in / inchesPerUnit(), kLargest_in / inchesPerUnit());
    }
    showSize();
}

void ExportDialog::showSize() {
    const QSignalBlocker blocked[]{QSignalBlocker(m_width), QSignalBlocker(m_height)};
    m_width->setValue(m_choices.size_in.width() / inchesPerUnit());
    m_height->setValue(m_choices.size_in.height() / inchesPerUnit());
}

QString ExportDialog::ending() const {
    return QFileInfo(m_path->text().trimmed()).suffix().toLower();
}

void ExportDialog::showFormat() {
    const int index = m_format->findData(ending());
    if (index < 0)
        return;
    const QSignalBlocker blocked(m_format);
    m_format->setCurrentIndex(index);
}

void ExportDialog::chooseFormat() {
    const QString path = m_path->text().trimmed();
    const QString old = QFileInfo(path).suffix();
    const bool isKnown = m_format->findData(old.toLower()) >= 0;
    const QString base = isKnown ? path.chopped(old.size() + 1) : path;
    m_path->setText(base + u'.' + m_format->currentData().toString());
}

void ExportDialog::proposeName() {
    if (!m_nameIsOurs)
        return;
    const QString kind = m_path->text().isEmpty() ? m_choices.ending : ending();
    const QString file = m_figure->currentData().toString() + u'.' + kind;
    m_path->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(file)));
}

void ExportDialog::choosePath() {
    auto* chooser = new QFileDialog(this, tr("Export to"), request().path);
    chooser->setObjectName(u"export.chooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters(
        {tr("Pictures and data (*.png *.svg *.pdf *.csv)"), tr("All files (*)")});
    chooser->setDefaultSuffix(m_format->currentData().toString());
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_nameIsOurs = false;
        m_path->setText(QDir::toNativeSeparators(path));
    });
    chooser->open();
}

// What prevents the export, empty when nothing does.
QString ExportDialog::problem() const {
    const ExportRequest now = request();
    const bool isOne = now.figure != kWindowExport && now.figure != kBoardExport;
    if (now.path.isEmpty())
        return tr("Type the name of a file.");
    if (m_format->findData(ending()) < 0)
        return tr("Let the name end in .png, .svg, .pdf or .csv.");
    if (ending() == u"csv"_s && !isOne)
        return tr("Data are those of one figure: choose which.");
    if (1.0 * pixels().width() * pixels().height() > kMostPixels)
        return tr("The picture is too large: choose a smaller size or fewer dpi.");
    return {};
}

QString ExportDialog::remark() const {
    const ExportRequest now = request();
    QStringList remarks;
    if (ending() == u"png"_s && now.figure != kWindowExport)
        remarks << tr("%1 × %2 pixels.").arg(pixels().width()).arg(pixels().height());
    if (ending() != u"csv"_s)
        remarks << tr("The file carries the scenario: opened here, it brings this state back.");
    if (QFileInfo(now.path).isFile())
        remarks << tr("The file exists and will be replaced.");
    return remarks.join(u' ');
}

void ExportDialog::enableWhatCounts() {
    const bool isPicture = ending() != u"csv"_s;
    const bool isDrawn = isPicture && m_figure->currentData().toString() != kWindowExport;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_preset, m_width, m_unit, m_dpi})
        widget->setEnabled(isPicture);
    // The window keeps its shape and its looks.
    for (QWidget* widget : std::initializer_list<QWidget*>{m_height, m_text, m_theme, m_caption})
        widget->setEnabled(isDrawn);
}

void ExportDialog::check() {
    const QString reason = problem();
    enableWhatCounts();
    m_save->setEnabled(reason.isEmpty());
    m_message->setText(reason.isEmpty() ? remark() : reason);
}

void ExportDialog::showProblem(const QString& message) { m_message->setText(message); }

void ExportDialog::submit() {
    if (problem().isEmpty())
        Q_EMIT exportRequested(request());
}

} // namespace soma::ui
