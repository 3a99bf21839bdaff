#include "ui/window/layouts.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>

#include <algorithm>
#include <vector>

namespace ld3::ui {

namespace {

/// Panels behind each other.
struct Tabs {
    QStringList shown;   ///< the first is in front
    QStringList hidden;  ///< stand here when they are opened
    double share = 0.0;  ///< of the window's width
};

/// The schedule is in the middle.
struct Arrangement {
    Tabs left, right;
    std::vector<Tabs> bottom;  ///< beside each other; the last takes unknown panels
    double bottomShare = 0.0;  ///< of the window's height
};

Arrangement arrangementOf(Layout layout) {
    switch (layout) {
        case Layout::Standard:
            break;
        case Layout::Train:
            return {{{"experimentDock"}, {}, 0.24},
                    {{"samplesDock", "modelDock"}, {"trajectoryDock"}, 0.32},
                    {{{"lossDock"}, {"evaluationDock"}, 0.43},
                     {{"jobsDock", "logDock"}, {"runsDock", "exportDock"}, 0.33}},
                    0.40};
        case Layout::Compare:
            return {{{}, {"experimentDock"}, 0.24},
                    {{"samplesDock", "trajectoryDock"}, {"modelDock"}, 0.40},
                    {{{"runsDock"}, {"jobsDock", "logDock", "exportDock"}, 0.42},
                     {{"evaluationDock", "lossDock"}, {}, 0.58}},
                    0.48};
        case Layout::Paper:
            return {{{}, {"experimentDock"}, 0.24},
                    {{"samplesDock"}, {"trajectoryDock", "modelDock"}, 0.42},
                    {{{"lossDock"}, {}, 0.5},
                     {{"evaluationDock"}, {"runsDock", "jobsDock", "logDock", "exportDock"}, 0.5}},
                    0.46};
    }
    return {{{"experimentDock"}, {}, 0.242},
            {{"samplesDock", "trajectoryDock", "modelDock"}, {}, 0.328},
            {{{"lossDock", "evaluationDock"}, {}, 0.375},
             {{"runsDock", "jobsDock", "logDock", "exportDock"}, {}, 0.375}},
            0.3625};
}

[[nodiscard]] QDockWidget* findPanel(const QMainWindow& window, const QString& name) {
    return name.isEmpty() ? nullptr : window.findChild<QDockWidget*>(name);
}

void resizeColumns(QMainWindow& window, const std::vector<Tabs>& columns) {
    QList<QDockWidget*> docks;
    QList<int> widths;
    for (const Tabs& tabs : columns) {
        if (auto* dock = findPanel(window, tabs.shown.value(0))) {
            docks.append(dock);
            widths.append(static_cast<int>(tabs.share * window.width()));
        }
    }
    window.resizeDocks(docks, widths, Qt::Horizontal);
}

class Mover {
  public:
    Mover(QMainWindow& window, bool showsUnknown) : m_window(window), m_showsUnknown(showsUnknown) {
        for (auto* dock :
             window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            dock->setFloating(false);
            window.removeDockWidget(dock);
            m_unplaced.append(dock);
        }
    }

    void place(Qt::DockWidgetArea area, const Tabs& tabs) {
        if (QDockWidget* first = take((tabs.shown + tabs.hidden).value(0))) {
            m_window.addDockWidget(area, first);
            fill(first, tabs, {});
        }
    }

    void placeBottom(const std::vector<Tabs>& columns) {
        std::vector<QDockWidget*> firsts;
        for (const Tabs& tabs : columns) {
            QDockWidget* first = take((tabs.shown + tabs.hidden).value(0));
            if (first == nullptr) {
                continue;
            }
            // Columns before tabs: what is split off a tab becomes a tab itself.
            if (firsts.empty()) {
                m_window.addDockWidget(Qt::BottomDockWidgetArea, first);
            } else {
                m_window.splitDockWidget(firsts.back(), first, Qt::Horizontal);
            }
            firsts.push_back(first);
        }
        for (size_t i = 0; i < firsts.size(); ++i) {
            const bool isLast = i + 1 == firsts.size();
            fill(firsts[i], columns[i], isLast ? m_unplaced : QList<QDockWidget*>());
        }
    }

  private:
    QDockWidget* take(const QString& name) {
        QDockWidget* dock = findPanel(m_window, name);
        m_unplaced.removeOne(dock);
        return dock;
    }

    void fill(QDockWidget* first, const Tabs& tabs, const QList<QDockWidget*>& unknown) {
        QDockWidget* last = first;
        const auto add = [&](QDockWidget* dock, bool isShown) {
            if (dock == nullptr) {
                return;
            }
            if (dock != first) {
                m_window.tabifyDockWidget(last, dock);
                last = dock;
            }
            dock->setVisible(isShown);
        };
        const QStringList names = tabs.shown + tabs.hidden;
        for (const QString& name : names) {
            add(name == first->objectName() ? first : take(name), tabs.shown.contains(name));
        }
        for (QDockWidget* dock : unknown) {
            if (m_unplaced.removeOne(dock)) {
                add(dock, m_showsUnknown);
            }
        }
        first->raise();
    }

    QMainWindow& m_window;
    bool m_showsUnknown;
    QList<QDockWidget*> m_unplaced;
};

}  // namespace

void arrange(QMainWindow& window, Layout layout) {
    const Arrangement wanted = arrangementOf(layout);
    Mover mover(window, layout == Layout::Standard);
    mover.place(Qt::LeftDockWidgetArea, wanted.left);
    mover.place(Qt::RightDockWidgetArea, wanted.right);
    mover.placeBottom(wanted.bottom);
    giveSizes(window, layout);
}

void giveSizes(QMainWindow& window, Layout layout) {
    const Arrangement wanted = arrangementOf(layout);
    window.layout()->activate();
    resizeColumns(window, {wanted.left, wanted.right});
    resizeColumns(window, wanted.bottom);
    for (const Tabs& tabs : wanted.bottom) {
        if (auto* dock = findPanel(window, tabs.shown.value(0))) {
            window.resizeDocks(
                {dock}, {static_cast<int>(wanted.bottomShare * window.height())}, Qt::Vertical);
            break;
        }
    }
}

}  // namespace ld3::ui
