// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/equation_view.hpp"

#include "core/model/model.hpp"
#include "ui/params/core_text.hpp"
#include "ui/params/parameter_row.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/theme.hpp"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAfterglow_ms = 1000;
constexpr double kEmPerPoint = 1.8; // pixels of the equations' em to a point of the plots' font
constexpr double kGap = 2;          // between groups, in em
constexpr double kLeading = 0.25;   // between lines, in em
constexpr double kMargin = 6;
constexpr double kSlack = 3; // pixels around a symbol that still are the symbol
constexpr double kRound = 3;
constexpr double kStep = 0.98;
/// How small the type may become before there is one line more.
constexpr std::array kSmallest{0.8, 0.7, 0.45};
constexpr std::size_t kMostMarked = 2; // a gesture changes no more: it is a scenario that is opened

QString idText(std::string_view id) {
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

std::optional<Role> roleOf(const Model& model, const QString& trace) {
    if (trace == u"I"_s)
        return Role::Current;
    if (trace == idText(model.states().front().id))
        return Role::Voltage;
    const auto isThis = [&](const TraceStyle& style) { return idText(style.id) == trace; };
    const auto found = std::ranges::find_if(model.styles(), isThis);
    return found == model.styles().end() ? std::nullopt : std::optional(found->role);
}

const Quantity* traceOf(const Model& model, const QString& trace) {
    for (const auto table : {model.states(), model.derived()})
        for (const auto& row : table)
            if (idText(row.id) == trace)
                return &row;
    return nullptr;
}

} // namespace

EquationView::EquationView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_shown(session.scenario()) {
    setObjectName(u"equations"_s);
    setAccessibleName(tr("Equations"));
    setAutoFillBackground(true);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_afterglow.setSingleShot(true);
    m_afterglow.setInterval(kAfterglow_ms);
    connect(&m_afterglow, &QTimer::timeout, this, &EquationView::unmark);
    connect(&session, &Session::scenarioChanged, this, &EquationView::showScenario);
    connect(&session, &Session::themeChanged, this, [this] { setTheme(shownTheme(m_session)); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget* /*old*/, QWidget* now) { noteFocus(now); });
    m_theme = shownTheme(session);
    build();
    setTheme(m_theme);
}

QString EquationView::equationOf(const Scenario& scenario) {
    const QString model = idText(scenario.model().info().id);
    const auto rows = scenario.model().parameters();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind != Kind::Choice)
            continue;
        const auto word = rows[i].choices[static_cast<std::size_t>(scenario.parameters()[i])];
        const QString form = model + u'.' + idText(word);
        if (Formula::exists(form))
            return form;
    }
    return model;
}

void EquationView::setTheme(const PlotTheme& theme) {
    m_theme = theme;
    QPalette ground;
    ground.setColor(QPalette::Window, theme.background);
    ground.setColor(QPalette::WindowText, theme.text);
    setPalette(ground);
    colourAll();
    updateGeometry();
}

// Whatever moved it (slider, field, a marker in a figure, undo): what changed is what is marked.
void EquationView::showScenario() {
    const Scenario before = std::exchange(m_shown, m_session.scenario());
    if (&before.model() != &m_shown.model() || before.stimulusId() != m_shown.stimulusId() ||
        equationOf(before) != equationOf(m_shown)) {
        m_marked.clear();
        return build();
    }
    std::set<QString> changed;
    for (const auto& setting : m_settings)
        if (before.value(setting) != m_shown.value(setting))
            changed.insert(QString::fromStdString(setting.qualified));
    if (!changed.empty() && changed.size() <= kMostMarked)
        mark(std::move(changed));
}

void EquationView::build() {
    m_settings = m_shown.settings();
    std::erase_if(m_settings, [](const Setting& setting) {
        return setting.owner != Owner::Model && setting.owner != Owner::Stimulus;
    });
    m_groups.clear();
    addModel();
    addInput();
    describe();
    colourAll();
    updateGeometry();
}

void EquationView::addModel() {
    for (auto& line : Formula::linesOf(equationOf(m_shown))) {
        const QRectF box = line.box();
        m_groups.push_back({{{std::move(line), Owner::Model, 0, 0}}, box});
    }
}

// "I = " and the first line of each summand; further lines say what stands in them.
void EquationView::addInput() {
    const auto signs = Formula::linesOf(u"sum"_s);
    Group sum;
    const auto append = [&sum](Formula formula, std::size_t part) {
        const double x = sum.box.width();
        sum.box |= formula.box().translated(x - formula.box().left(), 0);
        sum.pieces.push_back({std::move(formula), Owner::Stimulus, part, x});
    };
    std::vector<Group> further;
    for (std::size_t part = 0; part < m_shown.stimulus().size(); ++part) {
        auto lines = Formula::linesOf(idText(m_shown.stimulus()[part].stimulus->info().id));
        if (lines.empty())
            continue;
        append(signs.at(sum.pieces.empty() ? 0 : 1), part);
        append(std::move(lines.front()), part);
        for (std::size_t i = 1; i < lines.size(); ++i) {
            const QRectF box = lines[i].box();
            further.push_back({{{std::move(lines[i]), Owner::Stimulus, part, 0}}, box});
        }
    }
    if (!sum.pieces.empty())
        m_groups.push_back(std::move(sum));
    std::ranges::move(further, std::back_inserter(m_groups));
}

void EquationView::describe() {
    QStringList sentences{sentencePlain(coreText(m_shown.model().info().doc).toStdString())};
    for (const auto& part : m_shown.stimulus())
        sentences << sentencePlain(coreText(part.stimulus->info().doc).toStdString());
    setAccessibleDescription(sentences.join(u' '));
}

void EquationView::mark(std::set<QString> settings) {
    m_afterglow.start();
    if (m_marked == settings)
        return;
    m_marked = std::move(settings);
    colourAll();
}

// Not while a slider is still held.
void EquationView::unmark() {
    if (QApplication::mouseButtons() != Qt::NoButton)
        return m_afterglow.start();
    m_marked.clear();
    colourAll();
}

void EquationView::noteFocus(QWidget* now) {
    const ParameterRow* row = nullptr;
    for (QWidget* each = now; each != nullptr && row == nullptr; each = each->parentWidget())
        row = qobject_cast<const ParameterRow*>(each);
    const QString focused =
        row == nullptr ? QString() : QString::fromStdString(row->plan().setting.qualified);
    if (std::exchange(m_focused, focused) != focused)
        update();
}

const Setting* EquationView::settingOf(const Piece& piece, const SymbolName& name) const {
    const auto isThis = [&](const Setting& setting) {
        return setting.owner == piece.owner && setting.part == piece.part &&
               idText(setting.quantity.id) == name.id;
    };
    const auto found = name.isTrace ? m_settings.end() : std::ranges::find_if(m_settings, isThis);
    return found == m_settings.end() ? nullptr : &*found;
}

std::map<SymbolName, QColor> EquationView::coloursOf(const Piece& piece) const {
    std::map<SymbolName, QColor> colours;
    for (const auto& [name, place] : piece.formula.symbols()) {
        const auto* setting = settingOf(piece, name);
        const auto role = name.isTrace ? roleOf(m_shown.model(), name.id) : std::nullopt;
        if (role)
            colours[name] = m_theme.colour(*role);
        else if (setting && m_marked.contains(QString::fromStdString(setting->qualified)))
            colours[name] = palette().color(QPalette::HighlightedText);
    }
    return colours;
}

void EquationView::colourAll() {
    for (auto& group : m_groups)
        for (auto& piece : group.pieces)
            piece.formula.colour(m_theme.text, coloursOf(piece));
    update();
}

/// Left to right, then the next line, with type of `em` pixels.
EquationView::Arrangement EquationView::inLines(double width, double em) const {
    Arrangement result{em, kMargin, {}};
    std::size_t first = 0;
    while (first < m_groups.size()) {
        double x = kMargin;
        double above = 0;
        double below = 0;
        std::size_t next = first;
        for (; next < m_groups.size(); ++next) {
            const QRectF& box = m_groups[next].box;
            const bool isFull = x + box.width() * em > width - kMargin;
            if (isFull && next > first)
                break;
            result.places.push_back({next, {x, 0}});
            x += (box.width() + kGap) * em;
            above = std::max(above, -box.top() * em);
            below = std::max(below, box.bottom() * em);
        }
        for (std::size_t i = first; i < next; ++i)
            result.places[i].origin.setY(result.height + above);
        result.height += above + below + kLeading * em;
        first = next;
    }
    result.height += kMargin - (m_groups.empty() ? 0 : kLeading * em);
    return result;
}

EquationView::Arrangement EquationView::arranged(double width) const {
    const double full = m_theme.fontPoints * kEmPerPoint;
    const auto linesOf = [&](const Arrangement& a) {
        std::size_t lines = 0;
        for (std::size_t i = 0; i < a.places.size(); ++i)
            lines += i == 0 || a.places[i].origin.y() != a.places[i - 1].origin.y() ? 1 : 0;
        return lines;
    };
    const auto fits = [&](const Arrangement& a) {
        return std::ranges::all_of(a.places, [&](const Place& place) {
            const double end = place.origin.x() + m_groups[place.group].box.width() * a.em;
            return end <= width - kMargin;
        });
    };
    for (std::size_t lines = 1; lines <= kSmallest.size(); ++lines)
        for (double em = full; em >= full * kSmallest[lines - 1]; em *= kStep)
            if (auto tried = inLines(width, em); linesOf(tried) <= lines && fits(tried))
                return tried;
    return inLines(width, full * kSmallest.back());
}

int EquationView::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(arranged(width).height));
}

// Layouts ask for the height that goes with the width; here it is that of a single line.
QSize EquationView::sizeHint() const {
    constexpr int kWide = 10000;
    return {0, heightForWidth(kWide)};
}

QSize EquationView::minimumSizeHint() const { return sizeHint(); }

std::vector<EquationView::Hit> EquationView::hits() const {
    std::vector<Hit> all;
    const auto arrangement = arranged(width());
    const double em = arrangement.em;
    for (const auto& [group, origin] : arrangement.places)
        for (const auto& piece : m_groups[group].pieces)
            for (const auto& [name, place] : piece.formula.symbols()) {
                const QPointF corner = origin + QPointF(piece.x * em, 0) + place.topLeft() * em;
                all.push_back({name, settingOf(piece, name), {corner, place.size() * em}});
            }
    return all;
}

// The innermost: a current's term holds the symbols of its parts.
std::optional<EquationView::Hit> EquationView::hitAt(const QPointF& at) const {
    std::optional<Hit> best;
    for (const auto& hit : hits()) {
        const bool isOver = hit.place.adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(at);
        const auto area = [](const QRectF& r) { return r.width() * r.height(); };
        if (isOver && (!best || area(hit.place) < area(best->place)))
            best = hit;
    }
    return best;
}

QRect EquationView::placeOf(const QString& setting) const {
    for (const auto& hit : hits())
        if (hit.setting && QString::fromStdString(hit.setting->qualified) == setting)
            return hit.place.toAlignedRect();
    return {};
}

void EquationView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    for (const auto& hit : hits()) {
        if (hit.setting == nullptr)
            continue;
        const QString setting = QString::fromStdString(hit.setting->qualified);
        const QRectF around = hit.place.adjusted(-kSlack, -kSlack, kSlack, kSlack);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        if (m_marked.contains(setting))
            painter.drawRoundedRect(around, kRound, kRound);
        else if (setting == m_focused)
            painter.drawRect(QRectF(around.left(), around.bottom() - 1, around.width(), 2));
    }
    const auto arrangement = arranged(width());
    for (const auto& [group, origin] : arrangement.places)
        for (const auto& piece : m_groups[group].pieces)
            piece.formula.paint(painter, origin + QPointF(piece.x * arrangement.em, 0),
                                arrangement.em);
}

void EquationView::mouseMoveEvent(QMouseEvent* event) {
    const auto hit = hitAt(event->position());
    setCursor(hit && hit->setting ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void EquationView::mouseReleaseEvent(QMouseEvent* event) {
    const auto hit = hitAt(event->position());
    if (event->button() == Qt::LeftButton && hit && hit->setting)
        Q_EMIT symbolClicked(QString::fromStdString(hit->setting->qualified));
}

QString EquationView::toolTipFor(const Hit& hit) const {
    if (hit.setting) {
        const auto& quantity = hit.setting->quantity;
        const bool isWord = quantity.kind == Kind::Choice;
        const double value = m_shown.value(*hit.setting);
        const QString now =
            isWord ? choiceText(quantity.choices[static_cast<std::size_t>(value)])
                   : symbolHtml(quantity.symbol) + u" = "_s + valueText(quantity, value);
        return u"<b>%1</b><br>%2<br>%3"_s.arg(coreText(quantity.name), now,
                                              coreText(quantity.doc).toHtmlEscaped());
    }
    if (hit.name.id == u"I"_s)
        return u"<b>%1</b><br>%2"_s.arg(
            tr("Input current"), tr("In %1.").arg(unitText(m_shown.model().info().currentUnit)));
    const auto* trace = traceOf(m_shown.model(), hit.name.id);
    if (trace == nullptr)
        return {};
    return u"<b>%1</b> %2<br>%3"_s.arg(coreText(trace->name), symbolHtml(trace->symbol),
                                       coreText(trace->doc).toHtmlEscaped());
}

bool EquationView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = dynamic_cast<QHelpEvent*>(event);
    const auto hit = hitAt(help->pos());
    if (hit)
        QToolTip::showText(help->globalPos(), toolTipFor(*hit), this, hit->place.toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

} // namespace soma::ui
