#include "ui/runs/mark_editor.h"

#include "core/base/error.h"
#include "ui/help/explanation.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr int kNoteLines = 4;

std::vector<std::string> commonTags(const std::vector<RunInfo>& runs) {
    std::vector<std::string> common = runs.front().marks.tags;
    std::erase_if(common, [&runs](const std::string& tag) {
        return !std::all_of(runs.begin(), runs.end(), [&tag](const RunInfo& run) {
            const std::vector<std::string>& tags = run.marks.tags;
            return std::find(tags.begin(), tags.end(), tag) != tags.end();
        });
    });
    return common;
}

std::vector<std::string> without(std::vector<std::string> tags,
                                 const std::vector<std::string>& others) {
    std::erase_if(tags, [&others](const std::string& tag) {
        return std::find(others.begin(), others.end(), tag) != others.end();
    });
    return tags;
}

}  // namespace

MarkEditor::MarkEditor(QWidget* parent)
    : QFrame(parent), m_question(new QLabel), m_line(new QLineEdit), m_note(new QPlainTextEdit) {
    setObjectName(QStringLiteral("markEditor"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(QStringLiteral("markLine"));
    m_note->setObjectName(QStringLiteral("markNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteLines * m_note->fontMetrics().lineSpacing() + 12);
    explain(m_note,
            Explanation{tr("Ctrl+Return takes the note, Escape leaves the old one."),
                        {},
                        tr("any text"),
                        tr("what the runs have now"),
                        {}});
    m_line->installEventFilter(this);
    m_note->installEventFilter(this);
    m_question->setTextFormat(Qt::PlainText);
    m_line->setAccessibleName(tr("Name or tags of the runs"));
    explain(m_line,
            Explanation{tr("Return takes the line, Escape leaves what was."),
                        {},
                        tr("a name, or tags between commas"),
                        tr("what the runs have now"),
                        {}});
    m_note->setAccessibleName(tr("Note on the runs"));
    auto* ok = new QPushButton(tr("OK"));
    auto* cancel = new QPushButton(tr("Cancel"));
    ok->setObjectName(QStringLiteral("markOk"));
    cancel->setObjectName(QStringLiteral("markCancel"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_question);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_note, 1);
    layout->addWidget(ok);
    layout->addWidget(cancel);
    connect(m_line, &QLineEdit::returnPressed, this, &MarkEditor::take);
    connect(ok, &QPushButton::clicked, this, &MarkEditor::take);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MarkEditor::begin(const std::vector<RunInfo>& runs, const QString& question, bool isNote) {
    m_folders.clear();
    for (const RunInfo& run : runs) {
        m_folders.push_back(run.folder);
    }
    m_question->setText(question);
    QWidget* field = isNote ? static_cast<QWidget*>(m_note) : m_line;
    field->setAccessibleName(question);
    m_line->setVisible(!isNote);
    m_note->setVisible(isNote);
    show();
    field->setFocus(Qt::OtherFocusReason);
}

void MarkEditor::editName(const RunInfo& run) {
    m_line->setPlaceholderText({});
    m_line->setText(QString::fromStdString(run.name));
    begin({run}, tr("New name"), false);
    m_line->selectAll();
    m_take = [this] { Q_EMIT nameChosen(m_folders.front(), m_line->text()); };
}

void MarkEditor::editTags(const std::vector<RunInfo>& runs) {
    if (runs.empty()) {
        return;
    }
    const std::vector<std::string> common = commonTags(runs);
    m_line->setPlaceholderText(tr("such as: paper, baseline"));
    m_line->setText(QString::fromStdString(tagsText(common)));
    begin(runs, tr("Tags of %n run(s)", nullptr, static_cast<int>(runs.size())), false);
    m_take = [this, common] {
        const std::vector<std::string> typed = tagsFromText(m_line->text().toStdString());
        Q_EMIT tagsChosen(m_folders, without(typed, common), without(common, typed));
    };
}

void MarkEditor::editNote(const std::vector<RunInfo>& runs) {
    if (runs.empty()) {
        return;
    }
    // Where notes differ, the new one begins empty.
    const bool isSame = std::all_of(runs.begin(), runs.end(), [&runs](const RunInfo& run) {
        return noteOf(run) == noteOf(runs.front());
    });
    m_note->setPlainText(isSame ? QString::fromStdString(noteOf(runs.front())) : QString());
    m_note->moveCursor(QTextCursor::End);
    begin(runs, tr("Note on %n run(s)", nullptr, static_cast<int>(runs.size())), true);
    m_take = [this] { Q_EMIT noteChosen(m_folders, m_note->toPlainText()); };
}

void MarkEditor::take() {
    try {
        m_take();
        hide();
    } catch (const Error& error) {
        Q_EMIT refused(error);
    }
}

bool MarkEditor::eventFilter(QObject* watched, QEvent* event) {
    const bool isShortcut = event->type() == QEvent::ShortcutOverride;
    if (isShortcut || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool isEnd = key->key() == Qt::Key_Escape;
        const bool isTaken = watched == m_note && key->modifiers() == Qt::ControlModifier &&
                             (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if ((isEnd || isTaken) && isShortcut) {
            event->accept();  // elsewhere in the window these keys mean something else
            return true;
        }
        if (isEnd) {
            hide();
            return true;
        }
        if (isTaken) {
            take();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace ld3::ui
