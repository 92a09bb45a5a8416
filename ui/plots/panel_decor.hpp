// SPDX-License-Identifier: GPL-3.0-or-later
// What a panel shows besides its curves: level lines, tick marks along the top, labels at the right
// edge, a sentence where there are no data. GUI thread.
#pragma once

#include "core/figures/figure.hpp"
#include "ui/plots/plot_theme.hpp"
#include "ui/plots/rich_label.hpp"

#include <qcustomplot.h>

#include <optional>
#include <vector>

namespace soma::ui {

/// Lines of the levels, below the curves.
class LevelLines : public QCPLayerable {
    Q_OBJECT

public:
    explicit LevelLines(QCPAxisRect* rect);
    /// `panel` stays borrowed until the next call.
    void setPanel(const Panel* panel, const PlotTheme& theme);

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;
    [[nodiscard]] QRect clipRect() const override;

private:
    QPointer<QCPAxisRect> m_rect;
    const Panel* m_panel = nullptr;
    PlotTheme m_theme;
};

/// Everything that belongs above the curves or outside the axes.
class PanelLabels : public QCPLayerable {
    Q_OBJECT

public:
    /// Where the label of a series stands: at its right end, or evenly spread (traces in time would
    /// make it jump).
    enum class Placement { AtEnd, Spread };

    explicit PanelLabels(QCPAxisRect* rect);

    /// `panel` stays borrowed until the next call. `empty` is shown when no series has a point.
    void setPanel(const Panel* panel, const PlotTheme& theme, const QFont& font,
                  Placement placement, const QString& emptyHtml);
    /// The room needed right of the axes, 0 when there is nothing.
    [[nodiscard]] int labelWidth() const;
    /// Shortens labels that would take the room of the curves.
    void fitWidth(double plotWidth);
    /// The room needed above the axes.
    [[nodiscard]] int stripHeight() const;

    [[nodiscard]] bool isEmpty() const { return m_empty; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    struct Label {
        TypesetText text;
        QColor colour;
        std::optional<double> value; // none: spread evenly
        QString html;
        QString briefHtml; // where `html` does not fit; empty: it is cut
        double y = 0;
        bool isDrawn = true; // its curve is within the axes; the room for it stays in any case
    };

    void addSeriesLabel(std::size_t index, Placement placement);
    void addLabel(std::string_view symbol, const QColor& colour, std::optional<double> value);
    [[nodiscard]] double gap() const;
    [[nodiscard]] double lineHeight() const;
    void drawTicks(QCPPainter& painter) const;
    void drawLabels(QCPPainter& painter);
    void placeLabels();
    void drawEmpty(QCPPainter& painter);

    QPointer<QCPAxisRect> m_rect;
    const Panel* m_panel = nullptr;
    PlotTheme m_theme;
    std::vector<Label> m_labels;
    TypesetText m_emptyText;
    QString m_emptyHtml;
    QFont m_font;
    double m_fitted = -1; // the width that the labels are cut for
    bool m_empty = false;
    bool m_everTicked = false;
};

[[nodiscard]] bool hasPoints(const Panel& panel);

} // namespace soma::ui
