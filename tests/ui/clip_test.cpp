// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is cut, hidden or covered: in every language, at every size and scale of text.
#include "tests/ui/spoken_window.hpp"
#include "ui/params/small_widgets.hpp"
#include "ui/params/value_field.hpp"
#include "ui/window_actions.hpp"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QToolButton>

#include <array>

namespace soma::ui {
namespace {

using namespace Qt::StringLiterals;

// Twice as large text may make the window wider than the smallest size, but must not be cut.
constexpr double kVeryLarge = 2;
constexpr std::array kSizes{QSize(1024, 700), QSize(1280, 720), QSize(1920, 1080)};

/// The application's font, larger as long as this lives.
class TextScale {
public:
    explicit TextScale(double factor)
        : m_before(QApplication::font()) {
        QFont font = m_before;
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
    }

    TextScale(const TextScale&) = delete;
    TextScale& operator=(const TextScale&) = delete;
    TextScale(TextScale&&) = delete;
    TextScale& operator=(TextScale&&) = delete;

    ~TextScale() { QApplication::setFont(m_before); }

private:
    QFont m_before;
};

std::string nameOf(const QWidget& widget) {
    const QString text = widget.property("text").toString();
    return std::string(widget.metaObject()->className()) + " '" +
           widget.objectName().toStdString() + "' " + text.toStdString();
}

bool isLeaf(const QWidget& widget) {
    if (widget.objectName().startsWith(u"qt_"_s))
        return false; // a part that Qt made, and draws as it likes
    return qobject_cast<const QLabel*>(&widget) != nullptr ||
           qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QSlider*>(&widget) != nullptr;
}

/// These cut their text by themselves, with an ellipsis, and show it whole elsewhere.
bool elides(const QWidget& widget) {
    return qobject_cast<const LinkButton*>(&widget) != nullptr ||
           qobject_cast<const CalmComboBox*>(&widget) != nullptr ||
           widget.objectName() == u"status.readout"_s;
}

bool isInScroll(const QWidget& widget) {
    const auto* area = qobject_cast<QAbstractScrollArea*>(
        widget.parentWidget() == nullptr ? nullptr : widget.parentWidget()->parentWidget());
    return area != nullptr && area->viewport() == widget.parentWidget();
}

void checkRoom(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->wordWrap()) {
        EXPECT_LE(label->heightForWidth(label->width()), label->height()) << nameOf(widget);
        return;
    }
    const QSize wanted = widget.sizeHint();
    if (!elides(widget) && qobject_cast<const QSlider*>(&widget) == nullptr) {
        EXPECT_LE(wanted.width(), widget.width()) << nameOf(widget);
    }
    EXPECT_LE(widget.minimumSizeHint().height(), widget.height()) << nameOf(widget);
}

void checkPlace(const QWidget& widget) {
    if (widget.isWindow())
        return;
    if (isInScroll(widget)) { // up and down only
        EXPECT_LE(widget.width(), widget.parentWidget()->width()) << nameOf(widget);
        return;
    }
    // Qt's splitter is one pixel off from right to left.
    const QRect room = widget.parentWidget()->rect().adjusted(0, 0, 1, 0);
    EXPECT_TRUE(room.contains(widget.geometry()))
        << nameOf(widget) << " leaves " << nameOf(*widget.parentWidget()) << " "
        << widget.geometry().x() << "," << widget.geometry().y() << " " << widget.width() << "x"
        << widget.height() << " in " << widget.parentWidget()->width() << "x"
        << widget.parentWidget()->height();
}

void checkSiblings(const QWidget& parent) {
    std::vector<const QWidget*> leaves;
    for (const auto* child : parent.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (child->isVisible() && isLeaf(*child))
            leaves.push_back(child);
    for (std::size_t i = 0; i < leaves.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(leaves[i]->geometry().intersects(leaves[j]->geometry()))
                << nameOf(*leaves[i]) << " covers " << nameOf(*leaves[j]);
}

void walk(const QWidget& root) {
    checkSiblings(root);
    for (const auto* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        checkPlace(*widget);
        checkSiblings(*widget);
        if (isLeaf(*widget))
            checkRoom(*widget);
    }
}

class ClipTest : public ::testing::TestWithParam<double> {};

TEST_P(ClipTest, Window_HasRoomForAllItShows) {
    const TextScale scale(GetParam());
    for (const QString& code : languageCodes()) {
        SpokenWindow spoken(code, kSizes.front());
        spoken.window.tellUnsaved(u"/somewhere/session.json"_s);
        spoken.find<QAction>(u"view.slowMotion"_s).trigger();
        for (const char* model : {"lif", "hh", "gem"}) {
            ASSERT_TRUE(spoken.session.setModel(model));
            spoken.settle();
            for (const QSize& size : kSizes) {
                SCOPED_TRACE(code.toStdString() + " " + model + " " + std::to_string(size.width()) +
                             " text x " + std::to_string(GetParam()));
                spoken.window.resize(size);
                QCoreApplication::processEvents();
                if (GetParam() < kVeryLarge) {
                    EXPECT_EQ(spoken.window.size(), size) << "it needs more room";
                }
                walk(spoken.window);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(TextScales, ClipTest, ::testing::Values(1.0, 1.5, 2.0));

TEST(ClipDialogTest, Dialogs_HaveRoomForAllTheyShow) {
    for (const QString& code : languageCodes()) {
        SpokenWindow spoken(code);
        for (const auto* name :
             {"file.exportFigure", "file.showCode", "file.showProgram", "help.about"}) {
            spoken.find<QAction>(QString::fromLatin1(name)).trigger();
            QCoreApplication::processEvents();
            auto* dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr) << name;
            SCOPED_TRACE(code.toStdString() + " " + name);
            walk(*dialog);
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        for (auto* link : spoken.window.findChildren<QPushButton*>()) {
            if (!link->objectName().endsWith(u".vary"_s) || !link->isVisible())
                continue;
            link->click();
            QCoreApplication::processEvents();
            auto* form = QApplication::activePopupWidget();
            ASSERT_NE(form, nullptr) << link->objectName().toStdString();
            SCOPED_TRACE(code.toStdString() + " " + link->objectName().toStdString());
            walk(*form);
            form->close();
        }
    }
}

} // namespace
} // namespace soma::ui
