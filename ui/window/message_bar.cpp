#include "ui/window/message_bar.h"

#include "ui/theme/plot_colors.h"
#include "ui/window/error_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace ld3::ui {

namespace {

constexpr int kFirstAnswer = 1;  ///< place in the layout, behind the text

}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_layout(new QHBoxLayout(this)),
      m_text(new QLabel),
      m_copy(new QPushButton(tr("Copy details"))),
      m_close(new QPushButton(tr("Dismiss"))) {
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(8, 4, 8, 4);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_copy);
    m_layout->addWidget(m_close);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_details);
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        m_kind.clear();
    });
    hide();
}

void MessageBar::showError(const Error& error) {
    offer(error, {});
}

void MessageBar::offer(const Error& error, std::vector<Answer> answers) {
    // The same trouble of several jobs differs in its place alone.
    say(QString::fromStdString(error.problem()),
        errorText(error),
        QString::fromUtf8(error.what()),
        {QColor(0xfd, 0xe3, 0xdf), QColor(0x5a, 0x26, 0x20)},
        std::move(answers));
}

void MessageBar::warn(const QString& kind, const QString& text) {
    say(kind, text, text, {QColor(0xfd, 0xe3, 0xdf), QColor(0x5a, 0x26, 0x20)}, {});
}

void MessageBar::showNote(const QString& text) {
    say(text, text, {}, {QColor(0xdf, 0xee, 0xfa), QColor(0x1e, 0x3c, 0x54)}, {});
}

void MessageBar::ask(const QString& question, const QString& answer, std::function<void()> act) {
    say({},
        question,
        {},
        {QColor(0xfd, 0xf1, 0xd4), QColor(0x54, 0x44, 0x16)},
        {{answer, std::move(act)}});
}

QString MessageBar::text() const {
    return m_text->text();
}

void MessageBar::say(const QString& kind,
                     const QString& text,
                     const QString& details,
                     const Look& look,
                     std::vector<Answer> answers) {
    m_times = !kind.isEmpty() && kind == m_kind ? m_times + 1 : 1;
    m_kind = kind;
    m_details = details;
    m_copy->setVisible(!details.isEmpty());
    m_text->setText(
        m_times == 1
            ? text
            : tr("%1 (%n times)", "a message, and how often one of its kind was said", m_times)
                  .arg(text));
    setAnswers(std::move(answers));
    QPalette colours;
    colours.setColor(QPalette::Window, isDark(QGuiApplication::palette()) ? look.dark : look.light);
    setPalette(colours);
    show();
}

void MessageBar::setAnswers(std::vector<Answer> answers) {
    for (QPushButton* button : m_answers) {
        // It may be the one that was pressed just now.
        m_layout->removeWidget(button);
        button->hide();
        button->setObjectName({});
        button->deleteLater();
    }
    m_answers.clear();
    for (Answer& answer : answers) {
        auto* button = new QPushButton(answer.text);
        button->setObjectName(QStringLiteral("messageAnswer"));
        connect(button, &QPushButton::clicked, this, [this, act = std::move(answer.act)] {
            hide();
            // Acting may show the next message, which takes this button away.
            const std::function<void()> kept = act;
            kept();
        });
        m_layout->insertWidget(kFirstAnswer + static_cast<int>(m_answers.size()), button);
        m_answers.push_back(button);
    }
}

}  // namespace ld3::ui
