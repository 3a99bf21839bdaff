#include "ui/window/command_palette.h"

#include "ui/actions/action_text.h"
#include "ui/help/explanation.h"

#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPixmap>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr int kLetters = 106, kLines = 33;  ///< of the widest and the highest list
constexpr int kEdgePx = 40;
constexpr int kActionRole = Qt::UserRole;
constexpr int kPage = 10;
constexpr int kLeastIconPx = 16, kRowPaddingPx = 8;

/// Keeps the titles of commands without an icon in line with the others.
QIcon emptyIcon(const QSize& size) {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    return QIcon(pixmap);
}

}  // namespace

CommandPalette::CommandPalette(const QAction* itself, QMainWindow* window)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint),
      m_itself(itself),
      m_window(window),
      m_filter(new QLineEdit),
      m_list(new QTreeWidget),
      m_nothing(new QLabel(tr("No command is called so."))) {
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_filter->setObjectName(QStringLiteral("paletteFilter"));
    m_filter->setPlaceholderText(tr("Type a part of a command"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    explain(m_filter,
            Explanation{tr("Parts of words of a command's name, menu or keys, in any order; Return "
                           "calls the chosen command."),
                        {},
                        tr("any text"),
                        tr("empty: all commands"),
                        {}});
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    const int iconPx = std::max(kLeastIconPx, m_list->fontMetrics().height());
    m_list->setIconSize({iconPx, iconPx});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    search({});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);

    connect(m_filter, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::callChosen);
}

void CommandPalette::open() {
    const QWidget* window = parentWidget();
    const QFontMetrics letters = fontMetrics();
    resize(std::min(kLetters * letters.averageCharWidth(), window->width() - kEdgePx),
           std::min(kLines * letters.height(), window->height() - 2 * kEdgePx));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, kEdgePx)));
    show();
    m_filter->setFocus();
}

QVector<MenuEntry> CommandPalette::entries() const {
    // Anew each time: what goes on behind the palette fills menus.
    QVector<MenuEntry> all = menuEntries(*m_window->menuBar());
    all.removeIf([this](const MenuEntry& entry) { return entry.action == m_itself; });
    return all;
}

void CommandPalette::search(const QString& words) {
    m_list->clear();
    for (const MenuEntry& entry : searchEntries(entries(), words)) {
        const QAction* action = entry.action;
        auto* item = new QTreeWidgetItem(
            m_list, {withoutMnemonic(action->text()), entry.menu, keysText(action->shortcuts())});
        item->setIcon(0, action->icon().isNull() ? emptyIcon(m_list->iconSize()) : action->icon());
        item->setSizeHint(0, QSize(0, m_list->fontMetrics().height() + kRowPaddingPx));
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, action->statusTip());
        item->setData(0, kActionRole, QVariant::fromValue(entry.action));
        item->setDisabled(!action->isEnabled());
        if (action->isEnabled() && m_list->currentItem() == nullptr) {
            m_list->setCurrentItem(item);
        }
    }
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    m_nothing->setVisible(m_list->topLevelItemCount() == 0);
    m_list->scrollToTop();
}

void CommandPalette::choose(int step) {
    QTreeWidgetItem* chosen = m_list->currentItem();
    if (chosen == nullptr) {
        return;
    }
    const int direction = step < 0 ? -1 : 1;
    int left = std::abs(step);
    for (int row = m_list->indexOfTopLevelItem(chosen) + direction;
         left > 0 && row >= 0 && row < m_list->topLevelItemCount();
         row += direction, --left) {
        if (!m_list->topLevelItem(row)->isDisabled()) {
            chosen = m_list->topLevelItem(row);
        } else if (std::abs(step) == 1) {
            ++left;  // one step goes over what is not possible
        }
    }
    m_list->setCurrentItem(chosen);
}

void CommandPalette::callChosen() {
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item == nullptr || item->isDisabled()) {
        return;
    }
    const auto action = item->data(0, kActionRole).value<QPointer<QAction>>();
    if (action == nullptr) {
        search(m_filter->text());  // its menu was filled anew: shows what there is now
        return;
    }
    close();
    // When this is gone: a command may open a window, or want to know where the focus is.
    QMetaObject::invokeMethod(action.data(), &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::takeKey(int key) {
    switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            callChosen();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Up:
            choose(-1);
            return true;
        case Qt::Key_Down:
            choose(1);
            return true;
        case Qt::Key_PageUp:
            choose(-kPage);
            return true;
        case Qt::Key_PageDown:
            choose(kPage);
            return true;
        default:
            return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();  // keys are typed here; none calls a command of the window
        return true;
    }
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace ld3::ui
