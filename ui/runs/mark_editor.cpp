#include "ui/runs/mark_editor.h"

#include "core/base/error.h"
#include "ui/help/explanation.h"
#include "ui/models/eliding_label.h"

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
constexpr int kQuestionLetters = 30;

std::vector<std::filesystem::path> foldersOf(const std::vector<RunInfo>& runs) {
    std::vector<std::filesystem::path> folders;
    folders.reserve(runs.size());
    for (const RunInfo& run : runs) {
        folders.push_back(run.folder);
    }
    return folders;
}

/// As it is on the disk: the list may not have read yet what was typed last.
std::string newestNote(RunInfo run) {
    try {
        run.marks = readMarks(run.folder);
    } catch (const Error&) {
        // What is wrong is said when it is to be changed.
    }
    return noteOf(run);
}

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
    : QFrame(parent),
      m_question(new ElidingLabel),
      m_line(new QLineEdit),
      m_note(new QPlainTextEdit) {
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
    m_question->setMinimumWidth(1);
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
    m_folders = foldersOf(runs);
    m_question->setText(question);
    m_question->setToolTip(question);
    m_question->setMaximumWidth(kQuestionLetters * m_question->fontMetrics().averageCharWidth());
    QWidget* field = isNote ? static_cast<QWidget*>(m_note) : m_line;
    field->setAccessibleName(question);
    m_line->setVisible(!isNote);
    m_note->setVisible(isNote);
    show();
    field->setFocus(Qt::OtherFocusReason);
}

bool MarkEditor::hasNote() const {
    return !isHidden() && !m_note->isHidden() && m_note->toPlainText() != m_knownNote;
}

bool MarkEditor::takeNote() {
    if (!hasNote()) {
        return true;
    }
    m_isKept = false;
    m_knownNote = m_note->toPlainText();
    if (m_replacesOthers) {
        Q_EMIT refused(Error(ErrorCode::Unsupported,
                             "the note would replace different ones",
                             "notes of several runs",
                             "take it with Ctrl+Return, or leave the old ones with Escape"));
        return false;
    }
    Q_EMIT noteChosen(m_folders, m_knownNote);
    return !m_isKept;
}

bool MarkEditor::leaveNote() {
    const bool isTaken = takeNote();
    if (!isTaken) {
        m_note->setFocus(Qt::OtherFocusReason);
    }
    return isTaken;
}

void MarkEditor::takeMove(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::replace(m_folders.begin(), m_folders.end(), from, to);
}

void MarkEditor::editName(const RunInfo& run) {
    if (!leaveNote()) {
        return;
    }
    m_line->setPlaceholderText({});
    m_line->setText(QString::fromStdString(run.name));
    begin({run}, tr("New name"), false);
    m_line->selectAll();
    m_take = [this] {
        const std::filesystem::path folder = m_folders.front();  // which changes when it is moved
        Q_EMIT nameChosen(folder, m_line->text());
    };
}

void MarkEditor::editTags(const std::vector<RunInfo>& runs) {
    if (runs.empty() || !leaveNote()) {
        return;
    }
    const std::vector<std::string> common = commonTags(runs);
    m_line->setPlaceholderText(tr("such as: paper, baseline"));
    m_line->setText(QString::fromStdString(tagsText(common)));
    begin(runs,
          runs.size() == 1
              ? tr("Tags of %1", "name of a run").arg(QString::fromStdString(runs.front().name))
              : tr("Tags of %n run(s)", nullptr, static_cast<int>(runs.size())),
          false);
    m_take = [this, common] {
        const std::vector<std::string> typed = tagsFromText(m_line->text().toStdString());
        Q_EMIT tagsChosen(m_folders, without(typed, common), without(common, typed));
    };
}

void MarkEditor::editNote(const std::vector<RunInfo>& runs) {
    if (runs.empty()) {
        return;
    }
    if (hasNote() && foldersOf(runs) == m_folders) {
        m_note->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!leaveNote()) {
        return;
    }
    // Where notes differ, the new one begins empty.
    const std::string note = newestNote(runs.front());
    const bool isSame = std::all_of(
        runs.begin(), runs.end(), [&note](const RunInfo& run) { return newestNote(run) == note; });
    m_replacesOthers = !isSame;
    m_note->setPlainText(isSame ? QString::fromStdString(note) : QString());
    m_note->moveCursor(QTextCursor::End);
    m_knownNote = m_note->toPlainText();
    begin(runs,
          runs.size() == 1
              ? tr("Note on %1", "name of a run").arg(QString::fromStdString(runs.front().name))
              : tr("Note on %n run(s)", nullptr, static_cast<int>(runs.size())),
          true);
    m_take = [this] { Q_EMIT noteChosen(m_folders, m_note->toPlainText()); };
}

void MarkEditor::take() {
    m_isKept = false;
    try {
        m_take();
        // A note that cannot be written is too long to be typed again; a name is not.
        setHidden(!m_isKept || m_note->isHidden());
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
