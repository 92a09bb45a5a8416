// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/answer_field.hpp"

#include "core/text/text.hpp"
#include "ui/lessons/lesson_text.hpp"
#include "ui/params/number_text.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/session/session.hpp"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

class NumberField final : public AnswerField {
public:
    NumberField(const NumberTask& task, Session& session)
        : m_number(new QLineEdit) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        m_number->setObjectName(u"lesson.number"_s);
        m_number->setAccessibleName(AnswerField::tr("Your answer"));
        m_number->setPlaceholderText(AnswerField::tr("Your answer"));
        row->addWidget(m_number, 1);
        if (!task.unit.empty())
            row->addWidget(new QLabel(unitText(task.unit)));
        if (!task.takes.empty())
            row->addWidget(takeButton(task.takes, session));
        connect(m_number, &QLineEdit::textChanged, this, &AnswerField::changed);
    }

    [[nodiscard]] std::optional<Answer> answer() const override {
        const auto number = numberIn(m_number->text());
        return number ? std::optional<Answer>(*number) : std::nullopt;
    }

private:
    QPushButton* takeButton(const std::string& name, Session& session) {
        auto* button = new QPushButton(AnswerField::tr("Take %1").arg(symbolPlain(name)));
        button->setObjectName(u"lesson.take"_s);
        button->setToolTip(AnswerField::tr("Takes the value at which the slider stands"));
        connect(button, &QPushButton::clicked, this, [this, name, &session] {
            if (const auto setting = session.scenario().find(name))
                m_number->setText(inLocale(
                    QString::fromStdString(formatNumber(session.scenario().value(*setting)))));
        });
        return button;
    }

    QLineEdit* m_number;
};

/// One of several; nothing at first.
class Alternatives : public QWidget {
public:
    Alternatives(const std::vector<Alternative>& alternatives, const QString& name)
        : m_group(new QButtonGroup(this)) {
        auto* rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        for (std::size_t i = 0; i < alternatives.size(); ++i)
            add(*rows, alternatives[i], name + QString::number(i), static_cast<int>(i));
    }

    [[nodiscard]] QButtonGroup& group() { return *m_group; }

    [[nodiscard]] std::optional<std::size_t> chosen() const {
        const int id = m_group->checkedId();
        return id < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(id));
    }

private:
    void add(QVBoxLayout& rows, const Alternative& alternative, const QString& name, int id) {
        auto* row = new QHBoxLayout;
        auto* button = new QRadioButton;
        button->setObjectName(name);
        auto* label = new QLabel(typeset(alternative.text));
        label->setWordWrap(true);
        label->setBuddy(button);
        button->setAccessibleName(sentencePlain(alternative.text));
        m_group->addButton(button, id);
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(label, 1);
        rows.addLayout(row);
    }

    QButtonGroup* m_group;
};

class ChoiceField final : public AnswerField {
public:
    explicit ChoiceField(const ChoiceTask& task)
        : m_options(new Alternatives(task.options, u"lesson.option"_s))
        , m_because(new Alternatives(task.because, u"lesson.because"_s))
        , m_hasReasons(!task.because.empty()) {
        auto* rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(m_options);
        auto* why = new QLabel(AnswerField::tr("Why?"));
        rows->addWidget(why);
        rows->addWidget(m_because);
        why->setVisible(m_hasReasons);
        m_because->setVisible(m_hasReasons);
        for (auto* part : {m_options, m_because})
            connect(&part->group(), &QButtonGroup::idToggled, this, &AnswerField::changed);
        if (!task.asksWords)
            return;
        m_words = new QLineEdit;
        m_words->setObjectName(u"lesson.words"_s);
        m_words->setPlaceholderText(AnswerField::tr("In your own words"));
        rows->addWidget(m_words);
    }

    [[nodiscard]] std::optional<Answer> answer() const override {
        const auto option = m_options->chosen();
        const auto because = m_because->chosen();
        if (!option || (m_hasReasons && !because))
            return {};
        return Answer(Chosen{*option, because});
    }

private:
    Alternatives* m_options;
    Alternatives* m_because;
    QLineEdit* m_words = nullptr;
    bool m_hasReasons;
};

/// The instrument itself is the answer.
class InstrumentField final : public AnswerField {
public:
    explicit InstrumentField(Session& session)
        : m_session(session) {}

    [[nodiscard]] std::optional<Answer> answer() const override {
        return Answer(m_session.scenario());
    }

private:
    Session& m_session;
};

} // namespace

AnswerField* makeAnswerField(const Task& task, Session& session) {
    if (const auto* number = std::get_if<NumberTask>(&task.body))
        return new NumberField(*number, session);
    if (const auto* choice = std::get_if<ChoiceTask>(&task.body))
        return new ChoiceField(*choice);
    if (std::holds_alternative<ReachTask>(task.body) ||
        std::holds_alternative<MatchTask>(task.body))
        return new InstrumentField(session);
    return nullptr;
}

} // namespace soma::ui
