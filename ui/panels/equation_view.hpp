// SPDX-License-Identifier: GPL-3.0-or-later
// The equations of the present model and its input, above the figures. A trace has the colour of
// its curve; a parameter is marked while it changes, and a click on it asks for its row in the
// form. GUI thread.
#pragma once

#include "ui/panels/formula.hpp"
#include "ui/plots/plot_theme.hpp"
#include "ui/session/session.hpp"

#include <QTimer>
#include <QWidget>

#include <set>
#include <vector>

namespace soma::ui {

class EquationView : public QWidget {
    Q_OBJECT

public:
    explicit EquationView(Session& session, QWidget* parent = nullptr);

    /// The size of the type follows that of the theme's font.
    void setTheme(const PlotTheme& theme);

    /// Settings, by qualified name, that are marked because they change.
    [[nodiscard]] const std::set<QString>& marked() const { return m_marked; }

    /// Where the first symbol of that setting stands; an empty rectangle if none does.
    [[nodiscard]] QRect placeOf(const QString& setting) const;

    /// The file of the equation that a scenario's model has: that of a choice among its forms
    /// ("gem.linear") or of the model itself.
    [[nodiscard]] static QString equationOf(const Scenario& scenario);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// By its qualified name.
    void symbolClicked(const QString& setting);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// A formula of the model or of a part of the input, at `x` (em) within its group.
    struct Piece {
        Formula formula;
        Owner owner;
        std::size_t part;
        double x;
    };

    /// Pieces that stay together in a line.
    struct Group {
        std::vector<Piece> pieces;
        QRectF box;
    };

    struct Place {
        std::size_t group;
        QPointF origin;
    };

    struct Arrangement {
        double em;
        double height;
        std::vector<Place> places;
    };

    /// A symbol on screen.
    struct Hit {
        SymbolName name;
        const Setting* setting; // null for traces
        QRectF place;
    };

    void showScenario();
    void build();
    void addModel();
    void addInput();
    void describe();
    void mark(std::set<QString> settings);
    void unmark();
    void noteFocus(QWidget* now);
    void colourAll();
    [[nodiscard]] const Setting* settingOf(const Piece& piece, const SymbolName& name) const;
    [[nodiscard]] std::map<SymbolName, QColor> coloursOf(const Piece& piece) const;
    [[nodiscard]] Arrangement arranged(double width) const;
    [[nodiscard]] Arrangement inLines(double width, double em) const;
    [[nodiscard]] std::vector<Hit> hits() const;
    [[nodiscard]] std::optional<Hit> hitAt(const QPointF& at) const;
    [[nodiscard]] QString toolTipFor(const Hit& hit) const;

    Session& m_session;
    PlotTheme m_theme;
    Scenario m_shown;
    std::vector<Setting> m_settings;
    std::vector<Group> m_groups;
    std::set<QString> m_marked;
    QString m_focused; // the setting whose row has the keyboard focus
    QTimer m_afterglow;
};

} // namespace soma::ui
