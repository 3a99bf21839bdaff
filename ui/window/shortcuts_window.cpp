#include "ui/window/shortcuts_window.h"

#include "ui/actions/action_text.h"
#include "ui/actions/fixed_keys.h"
#include "ui/help/explanation.h"
#include "ui/window/screen_room.h"
#include "ui/window/shortcut_settings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr int kCommandRole = Qt::UserRole;
constexpr int kLines = 44;  ///< of the window's height

/// The width of a list that shows its columns whole.
int wholeWidthPx(const QTreeWidget& tree) {
    const QAbstractItemView& view = tree;  // where sizeHintForColumn is public
    int width = 2 * tree.frameWidth() +
                tree.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &tree);
    for (int column = 0; column < tree.columnCount(); ++column) {
        width += std::max(view.sizeHintForColumn(column), tree.header()->sectionSizeHint(column));
    }
    return width;
}

}  // namespace

ShortcutsWindow::ShortcutsWindow(ActionRegistry* actions, QWidget* parent)
    : QDialog(parent),
      m_actions(actions),
      m_tree(new QTreeWidget),
      m_of(new QLabel),
      m_note(new QLabel),
      m_keys(new QKeySequenceEdit),
      m_add(new QPushButton(tr("A&dd"))),
      m_remove(new QPushButton(tr("&No keys"))),
      m_reset(new QPushButton(tr("&Reset"))),
      m_resetAll(new QPushButton(tr("Reset &all"))) {
    setObjectName(QStringLiteral("shortcutsWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    fillTree();
    // Not QDialogButtonBox: Qt 6.4 loses one of its buttons to Tab where there are several.
    auto* close = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_resetAll);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(close);
    m_resetAll->setToolTip(tr("Give all commands the keys that they have at the first start."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeEditor());
    layout->addLayout(buttons);
    // Return in the list begins to change keys; it must not press a button.
    for (auto* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    const QMargins margins = layout->contentsMargins();
    const QSize wanted(wholeWidthPx(*m_tree) + margins.left() + margins.right(),
                       kLines * fontMetrics().height());
    resize(withinScreen(*this, wanted));

    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsWindow::resetAll);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsWindow::showChosen);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] { m_keys->setFocus(); });
    connect(m_actions, &ActionRegistry::keysChanged, this, &ShortcutsWindow::showKeys);
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    m_tree->setFocus();
}

ShortcutsWindow::~ShortcutsWindow() {
    // It ends its typing when it loses the focus, then without this window.
    m_keys->disconnect(this);
}

void ShortcutsWindow::open(ActionRegistry* actions, QWidget* parent) {
    auto* window = parent->findChild<ShortcutsWindow*>();
    if (window == nullptr) {
        window = new ShortcutsWindow(actions, parent);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void ShortcutsWindow::fillTree() {
    m_tree->setObjectName(QStringLiteral("shortcutTree"));
    m_tree->setAccessibleName(windowTitle());
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    for (const ActionRegistry::Group& group : m_actions->groups()) {
        auto* parent = new QTreeWidgetItem(m_tree, {withoutMnemonic(group.title)});
        parent->setFlags(Qt::ItemIsEnabled);
        for (const Command command : group.commands) {
            const QAction* action = m_actions->action(command);
            auto* item = new QTreeWidgetItem(parent, {withoutMnemonic(action->text())});
            item->setData(0, kCommandRole, static_cast<int>(command));
            item->setToolTip(0, action->statusTip());
            m_items.insert(command, item);
            showKeys(command);
        }
    }
    for (const FixedKeyGroup& group : fixedKeys()) {
        auto* parent = new QTreeWidgetItem(m_tree, {group.title});
        parent->setFlags(Qt::ItemIsEnabled);
        for (const FixedKeys& fixed : group.entries) {
            new QTreeWidgetItem(parent, {fixed.meaning, fixed.keys});
        }
    }
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

QWidget* ShortcutsWindow::makeEditor() {
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    explain(m_keys,
            Explanation{tr("Press the new keys here; up to four one after the other."),
                        {},
                        tr("keys that no other command has"),
                        tr("those of the first start"),
                        {}});
    m_of->setBuddy(m_keys);
    m_note->setObjectName(QStringLiteral("shortcutNote"));
    m_note->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("shortcutAdd"));
    m_add->setToolTip(tr(
        "Type further keys for this command; those that it has stay. Without it, typed keys take "
        "the place of the first."));
    m_remove->setObjectName(QStringLiteral("shortcutRemove"));
    m_remove->setToolTip(tr("Let no keys call this command."));
    m_reset->setObjectName(QStringLiteral("shortcutReset"));
    m_reset->setToolTip(tr("Give this command the keys that it has at the first start."));
    m_resetAll->setObjectName(QStringLiteral("shortcutResetAll"));
    auto* editor = new QWidget;
    auto* line = new QHBoxLayout;
    line->addWidget(m_keys, 1);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    line->addWidget(m_reset);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_of);
    layout->addLayout(line);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutsWindow::takeTypedKeys);
    connect(m_add, &QPushButton::clicked, this, &ShortcutsWindow::beginAdding);
    connect(m_remove, &QPushButton::clicked, this, [this] { change(chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { reset(chosen()); });
    return editor;
}

Command ShortcutsWindow::chosen() const {
    return static_cast<Command>(m_tree->currentItem()->data(0, kCommandRole).toInt());
}

void ShortcutsWindow::showKeys(Command command) {
    QTreeWidgetItem* item = m_items.value(command);
    const QString standard = keysText(m_actions->defaultKeys(command));
    const bool isChanged =
        m_actions->action(command)->shortcuts() != m_actions->defaultKeys(command);
    QFont font = m_tree->font();
    font.setBold(isChanged);
    item->setFont(1, font);
    item->setText(1, keysText(m_actions->action(command)->shortcuts()));
    item->setToolTip(1,
                     !isChanged           ? QString()
                     : standard.isEmpty() ? tr("Changed; at the first start there are no keys.")
                                          : tr("Changed; at the first start: %1").arg(standard));
    if (m_tree->currentItem() == item) {
        showChosen();
    }
}

void ShortcutsWindow::showChosen() {
    QTreeWidgetItem* item = m_tree->currentItem();
    const bool isCommand = item != nullptr && item->data(0, kCommandRole).isValid();
    m_note->clear();
    m_adds = false;
    m_keys->setEnabled(isCommand);
    m_add->setEnabled(false);
    m_remove->setEnabled(false);
    m_reset->setEnabled(false);
    if (!isCommand) {
        m_keys->clear();
        m_of->setText(item != nullptr && item->parent() != nullptr
                          ? tr("These keys cannot be changed.")
                          : tr("Choose a command to change its keys."));
        return;
    }
    const QList<QKeySequence> keys = m_actions->action(chosen())->shortcuts();
    m_of->setText(tr("&Keys of “%1”").arg(item->text(0)));
    m_keys->setKeySequence(keys.value(0));
    if (keys.size() > 1) {
        m_note->setText(tr("All keys: %1").arg(keysText(keys)));
    }
    m_add->setEnabled(!keys.isEmpty());
    m_remove->setEnabled(!keys.isEmpty());
    m_reset->setEnabled(keys != m_actions->defaultKeys(chosen()));
}

void ShortcutsWindow::takeTypedKeys() {
    if (!m_keys->isEnabled()) {
        return;  // another row was chosen before the typing was over
    }
    const QKeySequence keys = m_keys->keySequence();
    QList<QKeySequence> held = m_actions->action(chosen())->shortcuts();
    // The editor empties itself when typing begins; it also ends when it only loses the focus.
    if (keys.isEmpty() || held.contains(keys)) {
        m_keys->setKeySequence(held.value(0));
        return;
    }
    if (m_adds || held.isEmpty()) {
        held.append(keys);
    } else {
        held.front() = keys;
    }
    change(chosen(), held);
}

void ShortcutsWindow::beginAdding() {
    m_adds = true;
    m_keys->clear();
    m_keys->setFocus();
    m_note->setText(tr("Press the further keys now."));
}

void ShortcutsWindow::change(Command command, const QList<QKeySequence>& keys) {
    for (const QKeySequence& sequence : keys) {
        if (const auto holder = m_actions->holderOf(sequence, command)) {
            showChosen();
            m_note->setText(
                tr("%1 already belongs to “%2”. Choose other keys, or change that command first.")
                    .arg(sequence.toString(QKeySequence::NativeText),
                         withoutMnemonic(m_actions->action(*holder)->text())));
            return;
        }
    }
    m_actions->setKeys(command, keys);
    rememberShortcuts(*m_actions);
}

void ShortcutsWindow::reset(Command command) {
    change(command, m_actions->defaultKeys(command));
}

void ShortcutsWindow::resetAll() {
    // All at once: one command's default keys may be another's for now.
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        m_actions->setKeys(it.key(), m_actions->defaultKeys(it.key()));
    }
    rememberShortcuts(*m_actions);
}

}  // namespace ld3::ui
