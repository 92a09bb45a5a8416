// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter.hpp"

#include "core/scenario/difference.hpp"
#include "ui/panels/board.hpp"
#include "ui/panels/value_banner.hpp"
#include "ui/params/core_text.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/session/step_text.hpp"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTextFactor = 1.4;
constexpr double kDockFactor = 1.25;

/// The screen that the window is not on, if there is one.
QScreen* otherScreen(const QWidget& window) {
    for (QScreen* screen : QGuiApplication::screens())
        if (screen != window.screen())
            return screen;
    return nullptr;
}

// Not every widget forgets its size with its font, but all do with their style.
void remeasure(QWidget& window) {
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        QEvent style(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &style);
        widget->updateGeometry();
    }
    const auto all = window.findChildren<QWidget*>();
    for (auto widget = all.rbegin(); widget != all.rend(); ++widget) { // the innermost first
        if ((*widget)->layout() == nullptr)
            continue;
        (*widget)->layout()->invalidate();
        QEvent request(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(*widget, &request);
    }
}

QWidget* blackSheet(QWidget& over) {
    auto* sheet = new QWidget(&over);
    sheet->setObjectName(u"blank"_s);
    sheet->setAutoFillBackground(true);
    sheet->setPalette(QPalette(Qt::black));
    sheet->setGeometry(over.rect());
    sheet->show();
    sheet->raise();
    return sheet;
}

} // namespace

Presenter::Presenter(Session& session, const Parts& parts)
    : QObject(&parts.window)
    , m_session(session)
    , m_parts(parts)
    , m_normalFont(QApplication::font())
    , m_banner(new ValueBanner(parts.board))
    , m_told(session.scenario()) {
    addRemoteAction("present.next", tr("Next scenario"), Qt::Key_PageDown, &Presenter::next);
    addRemoteAction("present.previous", tr("Previous scenario"), Qt::Key_PageUp,
                    &Presenter::previous);
    addRemoteAction("present.blank", tr("Black screen"), Qt::Key_B, &Presenter::toggleBlank);
    connect(&session, &Session::themeChanged, this, &Presenter::show);
    connect(&session, &Session::scenarioChanged, this, &Presenter::tellChange);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presenter::moveFigures);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presenter::moveFigures);
    parts.window.installEventFilter(this);
}

// Widgets that were never shown measure themselves with the font that they were made with. A window
// that starts like this keeps the size that it was given.
bool Presenter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show) {
        m_parts.window.removeEventFilter(this);
        QMetaObject::invokeMethod(this, &Presenter::begin, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

// The application's font outlives the window.
Presenter::~Presenter() {
    if (m_isOn)
        QApplication::setFont(m_normalFont);
}

void Presenter::begin() {
    show();
    m_fillsScreen = true;
}

void Presenter::addRemoteAction(const char* name, const QString& text, const QKeySequence& keys,
                                void (Presenter::*effect)()) {
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::ApplicationShortcut);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, effect);
    m_parts.window.addAction(action);
    m_remote.push_back(action);
}

void Presenter::show() {
    const bool isOtherTheme = m_isOn == m_session.isPresenting();
    if (isOtherTheme || !m_parts.window.isVisible())
        return;
    m_isOn = !m_isOn;
    for (auto* action : m_remote)
        action->setEnabled(m_isOn);
    delete m_blank;
    scaleText();
    m_parts.window.menuBar()->setVisible(!m_isOn);
    scaleDock();
    fillScreen();
    moveFigures();
    const auto measure = [this] {
        remeasure(m_parts.window);
        shareWidth();
    };
    measure();
    QMetaObject::invokeMethod(this, measure, Qt::QueuedConnection); // what that has changed
}

void Presenter::scaleText() {
    QFont font = m_normalFont;
    if (m_isOn)
        font.setPointSizeF(font.pointSizeF() * kTextFactor);
    QApplication::setFont(font);
}

// Larger letters need a wider form; its title says nothing that a hall has to read.
void Presenter::scaleDock() {
    QDockWidget& dock = m_parts.dock;
    auto* formerTitle = dock.titleBarWidget();
    dock.setTitleBarWidget(m_isOn ? new QWidget(&dock) : nullptr);
    delete formerTitle;
    if (m_isOn)
        m_normalWidth = dock.width();
}

// The form gives way only once it knows that its text is small again.
void Presenter::shareWidth() {
    const int wider = qRound(m_normalWidth * kDockFactor);
    m_parts.window.resizeDocks({&m_parts.dock}, {m_isOn ? wider : m_normalWidth}, Qt::Horizontal);
}

void Presenter::fillScreen() {
    QMainWindow& window = m_parts.window;
    if (!m_fillsScreen)
        return;
    if (m_isOn)
        m_formerState = window.windowState();
    window.setWindowState(m_isOn ? m_formerState | Qt::WindowFullScreen : m_formerState);
}

void Presenter::moveFigures() {
    QScreen* screen = m_isOn && m_fillsScreen ? otherScreen(m_parts.window) : nullptr;
    if (screen != nullptr)
        takeStage(*screen);
    else
        leaveStage();
}

void Presenter::takeStage(QScreen& screen) {
    if (!m_stage) {
        m_stage = new QWidget(nullptr, Qt::Window);
        m_stage->setObjectName(u"stage"_s);
        m_stage->setWindowTitle(m_parts.window.windowTitle());
        auto* layout = new QVBoxLayout(m_stage);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&m_parts.board);
        auto* hint = new QLabel(tr("The figures are on the other screen."), &m_parts.window);
        hint->setAlignment(Qt::AlignCenter);
        m_hint = hint;
        m_parts.place.addWidget(hint, 1);
        for (auto* action : m_parts.window.actions())
            m_stage->addAction(action);
    }
    m_stage->setGeometry(screen.geometry());
    m_stage->showFullScreen();
}

void Presenter::leaveStage() {
    if (!m_stage)
        return;
    m_parts.place.insertWidget(m_parts.place.indexOf(m_hint), &m_parts.board, 1);
    m_parts.board.show();
    m_banner->setParent(&m_parts.window);
    delete m_hint;
    m_stage->deleteLater();
    m_stage = nullptr;
}

void Presenter::tellChange() {
    const Scenario before = std::exchange(m_told, m_session.scenario());
    const auto changed = differences(before, m_told);
    const bool isOneValue =
        changed.size() == 1 && changed.front().kind == Difference::Kind::Setting;
    if (!m_isOn || !isOneValue || changed.front().setting->owner == Owner::Figure)
        return;
    const auto& difference = changed.front();
    const Quantity& quantity = difference.setting->quantity;
    const QString name = quantity.kind == Kind::Real ? symbolHtml(quantity.symbol)
                                                     : coreText(quantity.name).toHtmlEscaped();
    m_banner->tell(tr("%1 = %2").arg(name, valueIn(m_session.scenario(), difference)));
}

void Presenter::toggleBlank() {
    if (m_blank)
        delete m_blank;
    else
        m_blank = blackSheet(*m_parts.board.window());
}

} // namespace soma::ui
