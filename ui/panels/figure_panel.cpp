// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figure_panel.hpp"

#include "ui/export/copy.hpp"
#include "ui/export/imprint.hpp"
#include "ui/panels/option_control.hpp"
#include "ui/panels/vary_form.hpp"
#include "ui/params/core_text.hpp"
#include "ui/params/small_widgets.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/plots/plot_theme.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/theme.hpp"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace soma::ui {

namespace {

constexpr double kCopyScale = 2;
constexpr int kMargin = 6;
constexpr int kWidestSummary = 110; // a longer one gives way to the other controls

} // namespace

FigurePanel::FigurePanel(View view, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_view(std::move(view))
    , m_session(session)
    , m_reason(new QLabel(this))
    , m_plot(new FigurePlot(this)) {
    setObjectName(QStringLiteral("figure.%1").arg(id()));
    setAutoFillBackground(true);
    m_plot->setObjectName(objectName() + QStringLiteral(".plot"));
    m_plot->setAccessibleName(name());
    m_reason->setObjectName(objectName() + QStringLiteral(".reason"));
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    buildHeader();
    rows->addWidget(m_reason, 1);
    rows->addWidget(m_plot, 1);
    connect(m_plot, &FigurePlot::framePainted, this, &FigurePanel::notePainted);
}

QString FigurePanel::name() const {
    QStringList names;
    for (const FigureEntry* entry : m_view.rows)
        names << coreText(entry->name);
    return names.join(tr(" and "));
}

// Above the traces only if there is something to choose: their axes name them.
void FigurePanel::buildHeader() {
    m_header = new QWidget(this);
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(kMargin, kMargin / 2, kMargin, 0);
    row->setSpacing(isStack() ? kMargin : 2 * kMargin);
    row->addStretch();
    for (const auto& setting : m_session.scenario().settings())
        if (isInHeader(setting))
            addOption(*row, setting);
    if (!isStack() && VaryForm::isNeeded(*m_view.rows.front()))
        buildVaryButton(*row);
    layout()->addWidget(m_header);
    connect(&m_session, &Session::scenarioChanged, this, &FigurePanel::showOptions);
    showOptions();
}

// The header of a single figure has room for the first of many options; all are in the form.
bool FigurePanel::isInHeader(const Setting& setting) const {
    if (setting.owner != Owner::Figure || setting.quantity.id == "shown")
        return false;
    const bool isMine =
        std::ranges::find(m_view.rows, figures()[setting.part]) != m_view.rows.end();
    const bool isBelow =
        !isStack() && VaryForm::isNeeded(*m_view.rows.front()) && setting.index > 0;
    return isMine && !isBelow;
}

void FigurePanel::addOption(QHBoxLayout& header, const Setting& setting) {
    auto* control = new OptionControl(setting, OptionControl::Symbol::Shown, this);
    connect(control, &OptionControl::edited, this, [this](const QString& name, double value) {
        const auto result = m_session.set(name.toStdString(), value);
        if (!result)
            Q_EMIT refused(errorText(result.error()));
        showOptions();
    });
    header.addWidget(control);
    m_options.push_back(control);
}

void FigurePanel::buildVaryButton(QHBoxLayout& header) {
    m_vary = new LinkButton({}, this);
    m_vary->setObjectName(objectName() + QStringLiteral(".vary"));
    m_vary->setToolTip(m_view.rows.front()->variations.empty()
                           ? tr("All options of this figure")
                           : tr("What is varied, over which values, how many trials"));
    connect(m_vary, &LinkButton::clicked, this, &FigurePanel::openVaryForm);
    header.addWidget(m_vary);
}

void FigurePanel::openVaryForm() {
    if (m_varyForm == nullptr) {
        const auto found = std::ranges::find(figures(), m_view.rows.front());
        const auto figure = static_cast<std::size_t>(found - figures().begin());
        m_varyForm = new VaryForm(m_session, figure, this);
        connect(m_varyForm, &VaryForm::refused, this, &FigurePanel::refused);
    }
    m_varyForm->openBeside(*this);
}

// With every change of any value, so only what is new is measured.
void FigurePanel::showVariation() {
    const auto found = std::ranges::find(figures(), m_view.rows.front());
    const auto figure = static_cast<std::size_t>(found - figures().begin());
    const QString text = VaryForm::summary(m_session.scenario(), figure);
    if (text == m_vary->text())
        return;
    m_vary->setText(text);
    m_vary->setAccessibleName(QTextDocumentFragment::fromHtml(text).toPlainText());
    m_vary->setMinimumWidth(std::min(m_vary->sizeHint().width(), kWidestSummary));
}

void FigurePanel::showOptions() {
    if (m_vary != nullptr)
        showVariation();
    bool isAnyShown = m_vary != nullptr;
    for (auto* control : m_options) {
        const auto& setting = control->setting();
        const bool isOfUse =
            figures()[setting.part]->hasUseFor(setting.quantity.id, m_session.scenario());
        control->display(m_session.scenario().value(setting));
        control->setVisible(isOfUse);
        isAnyShown = isAnyShown || isOfUse;
    }
    m_header->setHidden(isStack() && !isAnyShown);
}

void FigurePanel::showFigure(const std::shared_ptr<const Figure>& figure, quint64 stamp) {
    m_shownStamp = stamp;
    m_reason->hide();
    m_plot->show();
    m_plot->setFigure(figure, stamp);
}

void FigurePanel::showFailure(const QString& reason, quint64 stamp) {
    m_shownStamp = stamp;
    showReason(reason);
    notePainted(stamp);
}

void FigurePanel::showLate() {
    if (m_shownStamp == 0)
        showReason(tr("Computing…"));
}

void FigurePanel::showReason(const QString& reason) {
    m_plot->hide();
    m_reason->setText(reason);
    m_reason->show();
}

void FigurePanel::setTheme(const PlotTheme& theme) {
    QPalette ground;
    ground.setColor(QPalette::Window, theme.background);
    ground.setColor(QPalette::WindowText, theme.text);
    setPalette(ground);
    m_plot->setTheme(theme);
}

bool FigurePanel::isSettled(quint64 stamp) const {
    if (m_shownStamp < stamp)
        return false;
    return m_plot->isHidden() || m_plot->figure()->progress >= 1;
}

void FigurePanel::notePainted(quint64 stamp) {
    m_paintedStamp = stamp;
    Q_EMIT painted();
}

void FigurePanel::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Export…"), this, [this] { Q_EMIT exportRequested(id()); });
    menu->addAction(tr("Copy figure"), this, &FigurePanel::copyFigure);
    menu->addAction(tr("Reset view"), m_plot, &FigurePlot::resetView);
    menu->addAction(tr("Enlarge, or all figures again"), this, &FigurePanel::enlargeRequested);
    menu->popup(event->globalPos());
}

// On the header: the plot takes its own double clicks.
void FigurePanel::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        Q_EMIT enlargeRequested();
}

void FigurePanel::copyFigure() {
    if (m_plot->figure() == nullptr)
        return;
    std::vector<std::string> shown;
    for (const FigureEntry* row : m_view.rows)
        shown.emplace_back(row->id);
    const Page page{{{m_plot->figure()}},
                    Sheet::ofUnits(m_plot->size(), kCopyScale),
                    imprintOf(m_session.document(m_view.id), shown, Caption::None)};
    QGuiApplication::clipboard()->setMimeData(copied(page, plotTheme(m_session.theme())).release());
}

} // namespace soma::ui
