#include "ui/runs/mark_editor.h"

#include "core/base/error.h"
#include "ui/help/explanation.h"
#include "ui/models/eliding_label.h"

#include <QApplication>
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
    connect(cancel, &QPushButton::clicked, this, &MarkEditor::end);
    hide();
}

void MarkEditor::begin(const Folders& folders, const QString& question, bool isNote) {
    m_folders = folders;
    m_question->setText(question);
    m_question->setToolTip(question);
    m_question->setMaximumWidth(kQuestionLetters * m_question->fontMetrics().averageCharWidth());
    QWidget* field = isNote ? static_cast<QWidget*>(m_note) : m_line;
    field->setAccessibleName(question);
    m_line->setVisible(!isNote);
    m_note->setVisible(isNote);
    show();
}

void MarkEditor::focusField() {
    QWidget* field = m_note->isHidden() ? static_cast<QWidget*>(m_line) : m_note;
    field->setFocus(Qt::OtherFocusReason);
}

bool MarkEditor::hasNote() const {
    return !isHidden() && !m_note->isHidden() && m_note->toPlainText() != m_knownNote;
}

bool MarkEditor::isTyped() const {
    return m_note->isHidden() ? !isHidden() && m_line->isModified() : hasNote();
}

bool MarkEditor::takeNote() {
    if (!hasNote()) {
        giveBack();
        return true;
    }
    if (m_replacesOthers) {
        m_knownNote = m_note->toPlainText();
        Q_EMIT refused(Error(ErrorCode::Unsupported,
                             "the note would replace different ones",
                             "notes of several runs",
                             "take it with Ctrl+Return, or leave the old ones with Escape"));
        return false;
    }
    chooseNote();
    return true;
}

bool MarkEditor::leaveNote() {
    if (!hasNote()) {
        return true;
    }
    const bool isTaken = takeNote();
    if (!isTaken) {
        focusField();
    }
    return isTaken;
}

void MarkEditor::chooseNote() {
    m_knownNote = m_note->toPlainText();
    m_asked.push_back({m_folders, m_knownNote});
    Q_EMIT noteChosen(m_folders, m_knownNote);
}

void MarkEditor::takeAnswer(bool isWritten) {
    if (m_asked.empty()) {
        return;
    }
    const Note note = m_asked.front();
    m_asked.pop_front();
    const bool isReplaced = (hasNote() && m_folders == note.folders) ||
                            std::any_of(m_asked.begin(), m_asked.end(), [&note](const Note& newer) {
                                return newer.folders == note.folders;
                            });
    if (!isWritten && !isReplaced) {
        m_returned.push_back(note);
    }
    if (!isTyped()) {
        giveBack();
    }
}

void MarkEditor::giveBack() {
    if (m_returned.empty()) {
        return;
    }
    // Whoever types elsewhere by now goes on there.
    const QWidget* focus = QApplication::focusWidget();
    const bool isNear =
        focus == nullptr || focus == m_focusedNext || parentWidget()->isAncestorOf(focus);
    const Note note = m_returned.front();
    m_returned.pop_front();
    showNote(note.folders, note.text, false);
    if (isNear) {
        focusField();
    }
    Q_EMIT noteReturned();
}

void MarkEditor::takeMove(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::replace(m_folders.begin(), m_folders.end(), from, to);
    for (std::deque<Note>* notes : {&m_asked, &m_returned}) {
        for (Note& note : *notes) {
            std::replace(note.folders.begin(), note.folders.end(), from, to);
        }
    }
}

void MarkEditor::editName(const RunInfo& run) {
    if (!leaveNote()) {
        return;
    }
    m_line->setPlaceholderText({});
    m_line->setText(QString::fromStdString(run.name));
    begin({run.folder}, tr("New name"), false);
    focusField();
    m_line->selectAll();
    m_take = [this] { Q_EMIT nameChosen(m_folders.front(), m_line->text()); };
}

void MarkEditor::editTags(const std::vector<RunInfo>& runs) {
    if (runs.empty() || !leaveNote()) {
        return;
    }
    const std::vector<std::string> common = commonTags(runs);
    m_line->setPlaceholderText(tr("such as: paper, baseline"));
    m_line->setText(QString::fromStdString(tagsText(common)));
    begin(foldersOf(runs),
          runs.size() == 1
              ? tr("Tags of %1", "name of a run").arg(QString::fromStdString(runs.front().name))
              : tr("Tags of %n run(s)", nullptr, static_cast<int>(runs.size())),
          false);
    focusField();
    m_take = [this, common] {
        const std::vector<std::string> typed = tagsFromText(m_line->text().toStdString());
        Q_EMIT tagsChosen(m_folders, without(typed, common), without(common, typed));
    };
}

void MarkEditor::editNote(const std::vector<RunInfo>& runs) {
    if (runs.empty()) {
        return;
    }
    const Folders folders = foldersOf(runs);
    if (hasNote() && folders == m_folders) {
        focusField();
        return;
    }
    if (!leaveNote()) {
        return;
    }
    const auto returned =
        std::find_if(m_returned.begin(), m_returned.end(), [&folders](const Note& note) {
            return note.folders == folders;
        });
    if (returned != m_returned.end()) {
        std::rotate(m_returned.begin(), returned, returned + 1);
        giveBack();
    } else {
        // Where notes differ, the new one begins empty.
        const QString note = newestNote(runs.front());
        const bool isSame = std::all_of(
            runs.begin(), runs.end(), [&](const RunInfo& run) { return newestNote(run) == note; });
        showNote(folders, isSame ? note : QString(), !isSame);
    }
    focusField();
}

QString MarkEditor::newestNote(const RunInfo& run) const {
    const auto asked = std::find_if(m_asked.rbegin(), m_asked.rend(), [&run](const Note& note) {
        return std::find(note.folders.begin(), note.folders.end(), run.folder) !=
               note.folders.end();
    });
    if (asked != m_asked.rend()) {
        return asked->text;
    }
    // As it is on the disk: the list may not have read yet what was typed last.
    RunInfo newest = run;
    try {
        newest.marks = readMarks(run.folder);
    } catch (const Error&) {
        // What is wrong is said when it is to be changed.
    }
    return QString::fromStdString(noteOf(newest));
}

void MarkEditor::showNote(const Folders& folders, const QString& text, bool replacesOthers) {
    m_replacesOthers = replacesOthers;
    m_note->setPlainText(text);
    m_note->moveCursor(QTextCursor::End);
    m_knownNote = m_note->toPlainText();
    begin(folders,
          folders.size() == 1
              ? tr("Note on %1", "name of a run")
                    .arg(QString::fromStdString(folders.front().filename().string()))
              : tr("Note on %n run(s)", nullptr, static_cast<int>(folders.size())),
          true);
    m_take = [this] { chooseNote(); };
}

void MarkEditor::take() {
    try {
        m_take();
        end();
    } catch (const Error& error) {
        Q_EMIT refused(error);
    }
}

void MarkEditor::end() {
    hide();
    m_focusedNext = QApplication::focusWidget();
    giveBack();
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
            end();
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
