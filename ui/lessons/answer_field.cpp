// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/answer_field.hpp"

#include "core/text/text.hpp"
#include "ui/lessons/alternatives.hpp"
#include "ui/lessons/mystery_field.hpp"
#include "ui/lessons/phase_field.hpp"
#include "ui/lessons/sketch_field.hpp"
#include "ui/params/number_text.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/session/session.hpp"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

QString typedNumber(double value) { return inLocale(QString::fromStdString(formatNumber(value))); }

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
        if (!task.unit.empty()) {
            auto* unit = new QLabel(unitText(task.unit));
            unit->setTextFormat(Qt::PlainText); // it is a lesson's
            row->addWidget(unit);
        }
        if (!task.takes.empty())
            row->addWidget(takeButton(task.takes, session));
        connect(m_number, &QLineEdit::textChanged, this, &AnswerField::changed);
    }

    [[nodiscard]] std::optional<Answer> answer() const override {
        const auto number = numberIn(m_number->text());
        return number ? std::optional<Answer>(*number) : std::nullopt;
    }

    void fill(const Answer& answer) override {
        if (const auto* number = std::get_if<double>(&answer))
            m_number->setText(typedNumber(*number));
    }

private:
    QPushButton* takeButton(const std::string& name, Session& session) {
        auto* button = new QPushButton(AnswerField::tr("Take %1").arg(symbolPlain(name)));
        button->setObjectName(u"lesson.take"_s);
        button->setToolTip(AnswerField::tr("Takes the value at which the slider stands"));
        connect(button, &QPushButton::clicked, this, [this, name, &session] {
            if (const auto setting = session.scenario().find(name))
                m_number->setText(typedNumber(session.scenario().value(*setting)));
        });
        return button;
    }

    QLineEdit* m_number;
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
            connect(part, &Alternatives::changed, this, &AnswerField::changed);
        if (task.asksWords)
            rows->addWidget(makeWords());
    }

    [[nodiscard]] std::optional<Answer> answer() const override {
        const auto option = m_options->chosen();
        const auto because = m_because->chosen();
        if (!option || (m_hasReasons && !because))
            return {};
        return Answer(Chosen{*option, because});
    }

    void fill(const Answer& answer) override {
        const auto* chosen = std::get_if<Chosen>(&answer);
        if (chosen == nullptr)
            return;
        m_options->choose(chosen->option);
        if (chosen->because)
            m_because->choose(*chosen->because);
    }

    void noteIn(Attempt& attempt) const override {
        if (m_words != nullptr)
            attempt.words = m_words->text();
    }

    void restore(const Attempt& attempt) override {
        AnswerField::restore(attempt);
        if (m_words != nullptr)
            m_words->setText(attempt.words);
    }

private:
    QLineEdit* makeWords() {
        m_words = new QLineEdit;
        m_words->setObjectName(u"lesson.words"_s);
        m_words->setPlaceholderText(AnswerField::tr("In your own words"));
        connect(m_words, &QLineEdit::editingFinished, this, &AnswerField::noteworthy);
        return m_words;
    }

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

    void fill(const Answer& answer) override {
        if (const auto* scenario = std::get_if<Scenario>(&answer))
            m_session.show(*scenario);
    }

    // The step has just been set up; the way there is to be found again.
    void restore(const Attempt&) override {}

private:
    Session& m_session;
};

} // namespace

AnswerField* makeAnswerField(const Task& task, const Desk& desk) {
    if (const auto* number = std::get_if<NumberTask>(&task.body))
        return new NumberField(*number, desk.session);
    if (const auto* choice = std::get_if<ChoiceTask>(&task.body))
        return new ChoiceField(*choice);
    if (std::holds_alternative<SketchTask>(task.body))
        return new SketchField(task, desk);
    if (std::holds_alternative<MysteryTask>(task.body))
        return new MysteryField(task, desk);
    if (std::holds_alternative<PhaseTask>(task.body))
        return new PhaseField(desk);
    return new InstrumentField(desk.session);
}

} // namespace soma::ui
