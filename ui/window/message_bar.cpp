#include "ui/window/message_bar.h"

#include "ui/theme/plot_colors.h"
#include "ui/window/error_text.h"
#include "ui/window/message_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ld3::ui {

namespace {

constexpr int kFirstAnswer = 1;       ///< place in the layout, behind the text
constexpr size_t kMostMessages = 30;  ///< beyond that the oldest are forgotten

}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_layout(new QHBoxLayout(this)),
      m_text(new MessageText),
      m_more(new QPushButton),
      m_copy(new QPushButton(tr("Copy details"))),
      m_close(new QPushButton(tr("Dismiss"))) {
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setObjectName(QStringLiteral("moreMessages"));
    m_more->setText(tr("and %n more", "messages", 0));
    m_more->setFlat(true);
    m_more->setToolTip(tr("Show the next message; this one stays."));
    m_close->setObjectName(QStringLiteral("dismissMessage"));
    m_layout->setContentsMargins(8, 4, 8, 4);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_more);
    m_layout->addWidget(m_copy);
    m_layout->addWidget(m_close);
    connect(m_more, &QPushButton::clicked, this, &MessageBar::showNext);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (!m_messages.empty()) {
            QGuiApplication::clipboard()->setText(m_messages.back().details);
        }
    });
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showError(const Error& error) {
    offer(errorKind(error), error, {});
}

void MessageBar::offer(const QString& kind, const Error& error, std::vector<Answer> answers) {
    say({kind,
         errorText(error),
         QString::fromUtf8(error.what()),
         {QColor(0xfd, 0xe3, 0xdf), QColor(0x5a, 0x26, 0x20)},
         std::move(answers)});
}

void MessageBar::warn(const QString& kind, const QString& text) {
    say({kind, text, text, {QColor(0xfd, 0xe3, 0xdf), QColor(0x5a, 0x26, 0x20)}, {}});
}

void MessageBar::showNote(const QString& text) {
    if (m_messages.empty() || !m_messages.back().isNote || m_messages.back().kind != text) {
        forget(&Message::isNote);  // what lies below is not shown, and said, in between
    }
    say({text, text, {}, {QColor(0xdf, 0xee, 0xfa), QColor(0x1e, 0x3c, 0x54)}, {}, true});
}

void MessageBar::ask(const QString& question, const QString& answer, std::function<void()> act) {
    ask(question, {{answer, std::move(act)}});
}

void MessageBar::ask(const QString& question, std::vector<Answer> answers) {
    say({question,
         question,
         {},
         {QColor(0xfd, 0xf1, 0xd4), QColor(0x54, 0x44, 0x16)},
         std::move(answers),
         false,
         false});
}

void MessageBar::focusAnswer() {
    if (!m_answers.empty()) {
        m_answers.front()->show();  // the layout does so later
        m_answers.front()->setFocus(Qt::OtherFocusReason);
    }
}

void MessageBar::withdraw(const QString& question) {
    takeAway([&](const Message& message) { return message.kind == question; });
}

void MessageBar::withdraw(const Error& error) {
    const QString details = QString::fromUtf8(error.what());
    takeAway([&](const Message& message) { return message.details == details; });
}

void MessageBar::takeAnswerBack() {
    const std::optional<Message> answered = std::exchange(m_answered, std::nullopt);
    const bool isNewerThere =
        answered && std::any_of(m_messages.begin(), m_messages.end(), [&](const Message& each) {
            return each.kind == answered->kind;
        });
    if (answered && !isNewerThere) {
        m_messages.push_back(*answered);
        showTop();
    }
}

void MessageBar::dropNotes() {
    takeAway(&Message::isNote);
}

void MessageBar::takeAway(const std::function<bool(const Message&)>& isMeant) {
    if (forget(isMeant)) {
        showTop();
    }
}

bool MessageBar::forget(const std::function<bool(const Message&)>& isMeant) {
    const auto first = std::stable_partition(
        m_messages.begin(), m_messages.end(), [&](const Message& each) { return !isMeant(each); });
    if (first == m_messages.end()) {
        return false;
    }
    for (auto message = first; message != m_messages.end(); ++message) {
        m_times.erase(message->kind);
    }
    m_messages.erase(first, m_messages.end());
    return true;
}

bool MessageBar::holds(const QString& kind) const {
    return std::any_of(m_messages.begin(), m_messages.end(), [&kind](const Message& message) {
        return message.kind == kind;
    });
}

QString MessageBar::text() const {
    return m_messages.empty() ? QString() : m_text->text();
}

void MessageBar::say(Message message) {
    ++m_times[message.kind];
    std::erase_if(m_messages, [&](const Message& each) { return each.kind == message.kind; });
    m_messages.push_back(std::move(message));
    if (m_messages.size() > kMostMessages) {
        m_messages.erase(m_messages.begin());
    }
    showTop();
}

void MessageBar::dismiss() {
    if (!m_messages.empty()) {
        m_times.erase(m_messages.back().kind);
        m_messages.pop_back();
    }
    showTop();
}

void MessageBar::showNext() {
    if (m_messages.size() > 1) {
        std::rotate(m_messages.begin(), m_messages.end() - 1, m_messages.end());
        showTop();
    }
}

void MessageBar::showTop() {
    if (m_messages.empty()) {
        setAnswers({});
        hide();
        return;
    }
    const Message& top = m_messages.back();
    const int times = m_times[top.kind];
    m_text->say(
        times == 1 || !top.isCounted
            ? top.text
            : tr("%1 (%n times)", "a message, and how often one of its kind was said", times)
                  .arg(top.text));
    m_copy->setVisible(!top.details.isEmpty());
    const auto others = static_cast<int>(m_messages.size()) - 1;
    m_more->setVisible(others > 0);
    m_more->setText(tr("and %n more", "messages", others));
    setAnswers(top.answers);
    describeButtons();
    dress();
    show();
}

void MessageBar::describeButtons() {
    std::vector<QPushButton*> buttons = m_answers;
    buttons.insert(buttons.end(), {m_more, m_copy, m_close});
    for (QPushButton* button : buttons) {
        button->setAccessibleDescription(m_text->text());
    }
}

void MessageBar::dress() {
    const Look& look = m_messages.back().look;
    const QColor ground = isDark(QGuiApplication::palette()) ? look.dark : look.light;
    // Else changing the palette would bring about its own change.
    if (palette().color(QPalette::Window) != ground) {
        QPalette colours;
        colours.setColor(QPalette::Window, ground);
        setPalette(colours);
    }
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_messages.empty()) {
        dress();
    }
}

void MessageBar::setAnswers(const std::vector<Answer>& answers) {
    for (QPushButton* button : m_answers) {
        // It may be the one that was pressed just now.
        m_layout->removeWidget(button);
        button->hide();
        button->setObjectName({});
        button->deleteLater();
    }
    m_answers.clear();
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.text);
        button->setObjectName(QStringLiteral("messageAnswer"));
        connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
            // Taking the message away takes this button away, and what it captured.
            const std::function<void()> kept = act;
            if (!m_messages.empty()) {
                m_answered = std::move(m_messages.back());
                m_messages.pop_back();  // counted on: what was tried again may fail again
            }
            showTop();
            kept();
        });
        m_layout->insertWidget(kFirstAnswer + static_cast<int>(m_answers.size()), button);
        m_answers.push_back(button);
    }
}

}  // namespace ld3::ui
