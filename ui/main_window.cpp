// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.hpp"

#include "core/expect.hpp"
#include "core/scenario/scenario_json.hpp"
#include "ui/exporter.hpp"
#include "ui/language/core_sentence.hpp"
#include "ui/lessons/lesson_dock.hpp"
#include "ui/panels/board.hpp"
#include "ui/panels/context_help.hpp"
#include "ui/panels/equation_view.hpp"
#include "ui/panels/message_bar.hpp"
#include "ui/panels/pin_bar.hpp"
#include "ui/panels/playback_bar.hpp"
#include "ui/params/form_area.hpp"
#include "ui/params/scenario_form.hpp"
#include "ui/params/slider_map.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/presenter.hpp"
#include "ui/recent_menu.hpp"
#include "ui/scenario_files.hpp"
#include "ui/sharing.hpp"
#include "ui/theme.hpp"
#include "ui/window_actions.hpp"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDockWidth = 285;
constexpr int kLate_ms = 300;
constexpr QSize kFirstSize(1280, 800);
constexpr auto kShown = "shown"; // as the layout is saved
constexpr auto kHidden = "hidden";

} // namespace

MainWindow::MainWindow(Session& session, Options options, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_actions(new WindowActions(session, *this))
    , m_files(new ScenarioFiles(session, *this))
    , m_exporter(new Exporter(session, *this))
    , m_sharing(new Sharing(session, *this))
    , m_equations(new EquationView(session))
    , m_messages(new MessageBar)
    , m_board(new Board(session))
    , m_playback(new PlaybackBar(m_board->timeCursor()))
    , m_dock(new QDockWidget(tr("Parameters"), this))
    , m_status(new StatusLine(options.showTime, this))
    , m_simulator(options.threads) {
    setObjectName(u"main"_s);
    setAcceptDrops(true);
    setAnimated(false); // figures redraw with every step of an animation
    buildLessons(buildDock(), options.lessonsFolder);
    buildCentre();
    setStatusBar(m_status);
    m_presenter = new Presenter(m_session, {*this, *m_dock, *m_board, *m_centre});
    resize(kFirstSize);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kLate_ms);
    connectSession();
    connectSimulator();
    connectPanels();
    connectPlayback();
    connectFiles();
    connectSharing();
    connectActions();
    showTheme();
    showTitle();
    request();
}

MainWindow::~MainWindow() = default;

ScenarioForm& MainWindow::buildDock() {
    auto* form = new ScenarioForm(m_session);
    auto* area = new FormArea(kDockWidth);
    area->setObjectName(u"form.scroll"_s);
    area->setWidget(form);
    m_dock->setObjectName(u"parameters"_s);
    m_dock->setWidget(area);
    m_dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_dock);
    resizeDocks({m_dock}, {kDockWidth}, Qt::Horizontal);
    connect(form, &ScenarioForm::scenarioChosen, m_files, &ScenarioFiles::openBuiltIn);
    connect(m_equations, &EquationView::symbolClicked, form, &ScenarioForm::reveal);
    connect(form, &ScenarioForm::refused, this,
            [this](const QString& why) { tellProblem(u"form"_s, why); });
    return *form;
}

void MainWindow::buildLessons(ScenarioForm& form, const QString& folder) {
    m_lessons = new LessonDock(m_session, *m_board, form, folder, this);
    addDockWidget(isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, m_lessons);
    m_lessons->hide();
    connect(m_lessons, &LessonDock::refused, this,
            [this](const QString& why) { tellProblem(u"lesson"_s, why); });
    connect(m_lessons, &LessonDock::reported, this, [this](const QString& path) {
        m_messages->tell(u"lesson"_s,
                         {Severity::Info,
                          tr("The report is saved as %1.").arg(QDir::toNativeSeparators(path)),
                          {},
                          {}});
    });
    m_lessons->restore();
    m_actions->showLessons(*m_lessons->toggleViewAction());
}

void MainWindow::buildCentre() {
    auto* centre = new QWidget;
    m_centre = new QVBoxLayout(centre);
    m_centre->setContentsMargins(0, 0, 0, 0);
    m_centre->setSpacing(0);
    m_centre->addWidget(m_messages);
    m_centre->addWidget(m_equations);
    m_centre->addWidget(new PinBar(m_session));
    m_centre->addWidget(m_board, 1);
    m_centre->addWidget(m_playback);
    setCentralWidget(centre);
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::scenarioChanged, this, &MainWindow::request);
    connect(&m_session, &Session::scenarioChanged, this, &MainWindow::showTitle);
    connect(&m_session, &Session::openedChanged, this, &MainWindow::showTitle);
    connect(&m_session, &Session::pinnedChanged, this, &MainWindow::request);
    connect(&m_session, &Session::themeChanged, this, &MainWindow::showTheme);
}

void MainWindow::connectSimulator() {
    connect(&m_simulator, &Simulator::figureReady, this, &MainWindow::showFigure);
    connect(&m_simulator, &Simulator::figureFailed, this, &MainWindow::showFailure);
    connect(&m_simulator, &Simulator::runFinished, this, &MainWindow::showRun);
    connect(&m_patience, &QTimer::timeout, this, &MainWindow::noteLate);
    connect(m_status, &StatusLine::stopRequested, this, &MainWindow::stopCurves);
    connect(m_board, &Board::viewsChanged, this, &MainWindow::request);
}

void MainWindow::connectPanels() {
    for (auto* panel : m_board->panels()) {
        connect(panel, &FigurePanel::exportRequested, m_exporter, &Exporter::ask);
        connect(panel, &FigurePanel::refused, this,
                [this](const QString& why) { tellProblem(u"figure"_s, why); });
        connect(&panel->plot(), &FigurePlot::markerDragged, this, &MainWindow::dragMarker);
        connect(&panel->plot(), &FigurePlot::placeChosen, this, &MainWindow::goTo);
        connect(&panel->plot(), &FigurePlot::readOut, m_status, &StatusLine::showReadOut);
    }
}

void MainWindow::connectPlayback() {
    connect(m_board, &Board::timeRangeChanged, this,
            [this] { m_playback->setRange(m_board->timeRange()); });
    connect(&m_actions->slowMotion(), &QAction::toggled, m_playback, &PlaybackBar::setOpen);
    m_playback->setRange(m_board->timeRange());
}

void MainWindow::connectFiles() {
    connect(m_files, &ScenarioFiles::failed, this,
            [this](const QString& why) { tellProblem(u"file"_s, why); });
    connect(m_files, &ScenarioFiles::succeeded, this, [this] {
        for (const auto& key : {u"file"_s, u"question"_s})
            m_messages->withdraw(key);
    });
    connect(m_files, &ScenarioFiles::asked, this, [this](const QString& question) {
        if (!question.isEmpty())
            m_messages->tell(u"question"_s, {Severity::Info, question, {}, {}});
    });
}

void MainWindow::connectSharing() {
    constexpr int kRead_ms = 4000;
    connect(&m_actions->copyState(), &QAction::triggered, m_sharing, &Sharing::copyState);
    connect(&m_actions->pasteState(), &QAction::triggered, m_sharing, &Sharing::pasteState);
    connect(&m_actions->showCode(), &QAction::triggered, m_sharing, &Sharing::showCode);
    connect(&m_actions->showProgram(), &QAction::triggered, m_sharing, &Sharing::showProgram);
    connect(m_sharing, &Sharing::copied, this, [this] {
        m_status->showMessage(tr("The state is on the clipboard as text."), kRead_ms);
    });
    connect(m_sharing, &Sharing::pasted, this, [this] { m_messages->withdraw(u"paste"_s); });
    connect(m_sharing, &Sharing::failed, this,
            [this](const QString& why) { tellProblem(u"paste"_s, why); });
}

void MainWindow::connectActions() {
    connect(&m_actions->open(), &QAction::triggered, m_files, &ScenarioFiles::askAndOpen);
    connect(&m_actions->save(), &QAction::triggered, m_files, &ScenarioFiles::save);
    connect(&m_actions->saveAs(), &QAction::triggered, m_files, &ScenarioFiles::askAndSave);
    connect(&m_actions->recent(), &RecentMenu::chosen, m_files, &ScenarioFiles::openRecent);
    connect(&m_actions->copyFigure(), &QAction::triggered, this,
            [this] { figureInUse().copyFigure(); });
    connect(&m_actions->resetViews(), &QAction::triggered, m_board, &Board::resetViews);
    connect(&m_actions->exportFigure(), &QAction::triggered, this,
            [this] { m_exporter->ask(figureInUse().id()); });
    connect(&m_actions->exportWindow(), &QAction::triggered, this,
            [this] { m_exporter->ask(kWindowExport); });
    connect(&m_actions->pin(), &QAction::triggered, this, &MainWindow::pin);
    connect(m_presenter, &Presenter::scenarioTurned, this, &MainWindow::turnScenario);
    connect(&m_actions->equations(), &QAction::toggled, m_equations, &QWidget::setVisible);
    connect(&m_actions->stop(), &QAction::triggered, this, &MainWindow::stopCurves);
    connect(m_status, &StatusLine::busyChanged, &m_actions->stop(), &QAction::setEnabled);
    connect(&m_actions->keys(), &QAction::triggered, this, &MainWindow::showKeys);
    new ContextHelp(*this);
    connect(&m_actions->about(), &QAction::triggered, this, &MainWindow::showAbout);
}

// The one that was clicked last or stands alone; else the traces.
FigurePanel& MainWindow::figureInUse() const {
    auto* chosen = m_board->panels().front();
    for (auto* panel : m_board->panels())
        if (!panel->isHidden() &&
            (chosen->isHidden() || panel->isAncestorOf(QApplication::focusWidget())))
            chosen = panel;
    return *chosen;
}

// Places are remembered for each direction of the layout.
QString MainWindow::docksName() const { return isRightToLeft() ? u"docks.rtl"_s : u"docks"_s; }

// Sizes are remembered for each number of columns.
QString MainWindow::columnsName(const QString& what) const {
    return what + QString::number(m_board->columns());
}

std::map<QString, QByteArray> MainWindow::layoutState() const {
    return {
        {u"geometry"_s, saveGeometry()},
        {docksName(), saveState()},
        {columnsName(u"board"_s), m_board->saveState()},
        {columnsName(u"column"_s), m_board->column()},
        {u"equations"_s, m_equations->isHidden() ? kHidden : kShown},
    };
}

void MainWindow::restoreLayout(const std::map<QString, QByteArray>& state) {
    const auto stored = [&](const QString& name) {
        const auto found = state.find(name);
        return found == state.end() ? QByteArray() : found->second;
    };
    restoreGeometry(stored(u"geometry"_s));
    restoreState(stored(docksName()));
    m_board->restoreState(stored(columnsName(u"board"_s)));
    m_board->restoreColumn(stored(columnsName(u"column"_s)));
    m_actions->equations().setChecked(stored(u"equations"_s) != kHidden);
}

// The frame is the window manager's, which says how thick it is only once the window is there.
void MainWindow::fitInto(QSize available) {
    const QSize frame(2, style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this) + 2);
    resize(size().boundedTo(available - frame));
}

bool MainWindow::isSettled() const { return m_board->isSettled(m_simulator.lastStamp()); }

void MainWindow::noteSettled() {
    if (!isSettled())
        return;
    m_patience.stop();
    m_status->hideProgress();
    Q_EMIT settled();
}

void MainWindow::noteLate() {
    m_status->showBusy();
    m_board->showLate();
}

void MainWindow::request() {
    m_simulator.request(m_session.scenario(), m_board->views(),
                        {m_session.compared(), m_session.showsDifference()});
    m_isStopped = false;
    m_patience.start(); // anew: in a drag, answers to earlier requests are in time
}

void MainWindow::stopCurves() {
    m_simulator.stopCurves();
    m_isStopped = true;
    m_patience.stop();
    m_status->showStopped();
}

void MainWindow::showTitle() {
    setWindowTitle(tr("Somascope — %1[*]").arg(coreText(m_session.opened().title.toStdString())));
    setWindowModified(m_session.isModified());
}

// The application's palette reaches dialogs and menus; what is open already follows the window's.
void MainWindow::showTheme() {
    const QPalette palette = widgetPalette(m_session.theme());
    QApplication::setPalette(palette);
    setPalette(palette);
}

void MainWindow::showFigure(const QString& view, const FigurePointer& figure, quint64 stamp,
                            double elapsed_ms) {
    auto* panel = m_board->panel(view);
    panel->showFigure(figure, stamp);
    if (panel->view().isCurve() && !m_isStopped)
        m_status->showProgress(figure->progress, elapsed_ms);
    m_messages->withdraw(u"failure"_s);
    noteSettled();
}

void MainWindow::showFailure(const QString& view, const QString& reason, quint64 stamp) {
    auto* panel = m_board->panel(view);
    panel->showFailure(reason, stamp);
    if (!panel->view().isCurve())
        tellProblem(u"run"_s, reason);
    noteSettled();
}

void MainWindow::showRun(const RunReport& report) {
    m_status->showRun(report);
    for (auto* panel : m_board->panels())
        if (!panel->view().isCurve())
            panel->plot().setSummary(StatusLine::spoken(report));
    if (report.note.empty())
        m_messages->withdraw(u"run"_s);
    else
        tellProblem(u"run"_s, coreText(report.note));
}

void MainWindow::pin() {
    if (m_session.pin())
        return m_messages->withdraw(u"pin"_s);
    const QString oldest = QString::fromStdString(m_session.pinned().front().name);
    m_messages->tell(u"pin"_s, {Severity::Info,
                                tr("Three runs are pinned; a fourth would crowd the figures."),
                                tr("Pin in place of %1").arg(oldest), [this] {
                                    m_session.repin(0);
                                    m_messages->withdraw(u"pin"_s);
                                }});
}

void MainWindow::turnScenario(int by) {
    const auto builtIns = builtInScenarios();
    const auto isOpened = [this](const BuiltInScenario& builtIn) {
        return builtIn.scenario == m_session.opened().scenario;
    };
    const auto present = std::ranges::find_if(builtIns, isOpened) - builtIns.begin();
    const auto count = static_cast<std::ptrdiff_t>(builtIns.size());
    m_files->openBuiltIn(static_cast<int>(((present % count) + by + count) % count));
}

// Escape leaves one mode at a time.
void MainWindow::leaveMode() {
    if (m_board->isEnlarged())
        m_board->enlarge(nullptr);
    else
        m_session.setPresenting(false);
}

// A marker stops where the slider would: at numbers that a person would write.
Change MainWindow::stopAt(const QString& setting, double value) const {
    auto found = m_session.scenario().find(setting.toStdString());
    SOMA_EXPECT(found.has_value());
    const auto& q = found->quantity;
    const double stop = std::clamp(SliderMap(q).stopNear(value), q.lowest, q.highest);
    return {*std::move(found), stop};
}

void MainWindow::dragMarker(const QString& setting, double value) {
    if (const auto result = m_session.setAll({stopAt(setting, value)}); !result)
        tellProblem(u"figure"_s, errorText(result.error()));
}

void MainWindow::goTo(const QString& xSetting, double x, const QString& ySetting, double y) {
    const auto result = m_session.setAll({stopAt(xSetting, x), stopAt(ySetting, y)});
    if (!result)
        tellProblem(u"figure"_s, errorText(result.error()));
}

// Most problems are mended by going back to where it worked.
void MainWindow::tellProblem(const QString& key, const QString& text) {
    Message message{Severity::Problem, text, {}, {}};
    if (key == u"run"_s) {
        message.remedy = tr("Reset all");
        message.mend = [this] { m_session.resetAll(); };
    }
    m_messages->tell(key, message);
}

void MainWindow::tellUnsaved(const QString& reason) {
    tellProblem(u"session"_s, tr("The session is not saved: %1").arg(reason));
}

// What has the focus comes first: a button is pressed, a field takes a space.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && m_playback->isVisible())
        return m_playback->togglePlaying();
    if (event->key() == Qt::Key_Escape)
        return leaveMode();
    const int digit = event->key() - Qt::Key_0;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (auto* panel = isPlain ? m_board->shownPanel(digit) : nullptr)
        return m_board->enlarge(panel);
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!ScenarioFiles::fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = ScenarioFiles::fileIn(*event->mimeData());
    if (QFileInfo(path).isDir())
        m_lessons->goTo({path});
    else
        m_files->openFile(path);
    event->acceptProposedAction();
}

} // namespace soma::ui
