// SPDX-License-Identifier: GPL-3.0-or-later
// A view of the window: a small header with the figure's options, and the plot. GUI thread.
#pragma once

#include "ui/session/session.hpp"
#include "ui/worker/view.hpp"

#include <QWidget>

#include <memory>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace soma::ui {

class FigurePlot;
class LinkButton;
class OptionControl;
class VaryForm;
struct PlotTheme;

class FigurePanel : public QWidget {
    Q_OBJECT

public:
    FigurePanel(View view, Session& session, QWidget* parent = nullptr);

    [[nodiscard]] const View& view() const { return m_view; }

    [[nodiscard]] QString id() const { return QString::fromStdString(m_view.id); }

    /// What people call it.
    [[nodiscard]] QString name() const;

    [[nodiscard]] FigurePlot& plot() { return *m_plot; }

    [[nodiscard]] const FigurePlot& plot() const { return *m_plot; }

    void showFigure(const std::shared_ptr<const Figure>& figure, quint64 stamp);
    /// Shows instead of a plot why there is none.
    void showFailure(const QString& reason, quint64 stamp);
    /// The first figure takes its time.
    void showLate();
    void setTheme(const PlotTheme& theme);
    /// To the clipboard, as PNG and SVG that carry the scenario.
    void copyFigure();

    [[nodiscard]] quint64 paintedStamp() const { return m_paintedStamp; }

    /// Shows the complete answer to that request.
    [[nodiscard]] bool isSettled(quint64 stamp) const;

Q_SIGNALS:
    void painted();
    void exportRequested(const QString& view);
    /// This figure alone, or all of them again.
    void enlargeRequested();
    void refused(const QString& reason);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void buildHeader();

    [[nodiscard]] bool isStack() const { return m_view.rows.size() > 1; }

    [[nodiscard]] bool isInHeader(const Setting& setting) const;
    void addOption(QHBoxLayout& header, const Setting& setting);
    void buildVaryButton(QHBoxLayout& header);
    void openVaryForm();
    void showVariation();
    void showOptions();
    void showReason(const QString& reason);
    void notePainted(quint64 stamp);

    View m_view;
    Session& m_session;
    QLabel* m_reason;
    FigurePlot* m_plot;
    QWidget* m_header = nullptr;
    std::vector<OptionControl*> m_options;
    LinkButton* m_vary = nullptr;
    VaryForm* m_varyForm = nullptr; // made when it is first wanted
    quint64 m_shownStamp = 0;
    quint64 m_paintedStamp = 0;
};

} // namespace soma::ui
