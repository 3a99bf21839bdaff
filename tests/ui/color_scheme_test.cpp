#include "ui/window/color_scheme.h"

#include "tests/ui/main_window_fixture.h"
#include "ui/experiment/field.h"
#include "ui/theme/contrast.h"
#include "ui/theme/plot_colors.h"
#include "ui/window/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <algorithm>
#include <string>
#include <utility>

namespace ld3::ui {
namespace {

/// Both schemes of the program's own, and the desktop's back at the end.
class ColorSchemeTest : public MainWindowFixture {
  protected:
    ~ColorSchemeTest() override { applyColorScheme(ColorScheme::System); }

    static constexpr std::initializer_list<ColorScheme> kSchemes = {ColorScheme::Light,
                                                                    ColorScheme::Dark};

    static QPalette lightDesktop() { return {QColor(0xef, 0xef, 0xef), QColor(0xef, 0xef, 0xef)}; }

    static std::string nameOf(ColorScheme scheme) { return colorSchemeName(scheme).toStdString(); }
};

TEST(Contrast, IsThatOfTheGuidelines) {
    // Examples of WCAG 2.1: black on white, and the lightest grey that may be text on white.
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1.0, 1e-9);
    EXPECT_GE(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white), 4.5);
    EXPECT_LT(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.5);
    EXPECT_EQ(contrastRatio(Qt::red, Qt::blue), contrastRatio(Qt::blue, Qt::red));
}

TEST(Contrast, TheFaintestMixtureIsJustReadable) {
    const QColor grey = faintest(Qt::black, {Qt::white, QColor(0xdd, 0xdd, 0xdd)}, 4.5);
    EXPECT_GE(contrastRatio(grey, QColor(0xdd, 0xdd, 0xdd)), 4.5);
    EXPECT_LT(contrastRatio(grey, QColor(0xdd, 0xdd, 0xdd)), 4.9);
    EXPECT_EQ(faintest(Qt::gray, {Qt::gray}, 4.5), QColor(Qt::gray)) << "there is none";
}

TEST_F(ColorSchemeTest, AllTextsCanBeRead) {
    using P = QPalette;
    const std::initializer_list<std::pair<P::ColorRole, P::ColorRole>> texts = {
        {P::WindowText, P::Window},
        {P::WindowText, P::Base},
        {P::Text, P::Base},
        {P::Text, P::AlternateBase},
        {P::ButtonText, P::Button},
        {P::ButtonText, P::Window},
        {P::ToolTipText, P::ToolTipBase},
        {P::HighlightedText, P::Highlight},
        {P::Link, P::Base},
        {P::Link, P::Window},
        {P::PlaceholderText, P::Base}};
    for (const ColorScheme scheme : kSchemes) {
        const QPalette palette = colorSchemePalette(scheme);
        for (const auto group : {P::Active, P::Inactive, P::Disabled}) {
            for (const auto& [text, ground] : texts) {
                EXPECT_EQ(palette.color(group, text).alpha(), 255);
                EXPECT_GE(contrastRatio(palette.color(group, text), palette.color(group, ground)),
                          kTextContrast)
                    << nameOf(scheme) << ", group " << group << ", roles " << text << " on "
                    << ground;
            }
        }
        EXPECT_GE(contrastRatio(problemColor(palette), palette.color(P::Window)), kTextContrast);
    }
}

TEST_F(ColorSchemeTest, TheDesktopsPaletteIsMendedWhereItCannotBeRead) {
    using P = QPalette;
    // Fusion's own, with a faint hint and link, and a selection as pale as some desktops have it.
    P faint = lightDesktop();
    faint.setColor(P::PlaceholderText, QColor(0, 0, 0, 80));
    faint.setColor(P::Link, QColor(0x80, 0xb0, 0xff));
    faint.setColor(P::Highlight, QColor(0x9a, 0xc8, 0xee));
    faint.setColor(P::HighlightedText, Qt::white);
    faint.setColor(P::Disabled, P::WindowText, QColor(0xbe, 0xbe, 0xbe));
    const P mended = readablePalette(faint);
    const std::initializer_list<std::pair<P::ColorRole, P::ColorRole>> texts = {
        {P::WindowText, P::Window},
        {P::Text, P::Base},
        {P::Text, P::AlternateBase},
        {P::ButtonText, P::Button},
        {P::PlaceholderText, P::Base},
        {P::PlaceholderText, P::Window},
        {P::Link, P::Base},
        {P::LinkVisited, P::Window},
        {P::HighlightedText, P::Highlight},
        {P::ToolTipText, P::ToolTipBase}};
    for (const auto group : {P::Active, P::Inactive, P::Disabled}) {
        for (const auto& [text, ground] : texts) {
            EXPECT_GE(contrastRatio(mended.color(group, text), mended.color(group, ground)),
                      kTextContrast)
                << "group " << group << ", roles " << text << " on " << ground;
        }
    }
    EXPECT_EQ(mended.color(P::WindowText), faint.color(P::WindowText)) << "what can be read stays";
    EXPECT_EQ(mended.color(P::Highlight), faint.color(P::Highlight));
    EXPECT_GT(mended.color(P::Link).blue(), mended.color(P::Link).red()) << "still blue";

    applyColorScheme(ColorScheme::System);
    const P now = QApplication::palette();
    for (const auto group : {P::Active, P::Inactive, P::Disabled}) {
        for (const auto& [text, ground] : texts) {
            EXPECT_GE(contrastRatio(now.color(group, text), now.color(group, ground)),
                      kTextContrast)
                << "the system's: group " << group << ", roles " << text << " on " << ground;
        }
    }
}

TEST_F(ColorSchemeTest, PlotsCanBeRead) {
    for (const ColorScheme scheme : kSchemes) {
        const PlotColors colors = plotColors(colorSchemePalette(scheme));
        for (const QColor& text : {colors.foreground, colors.muted}) {
            EXPECT_GE(contrastRatio(text, colors.background), kTextContrast) << nameOf(scheme);
        }
        for (const QColor& mark : {colors.highlight, colors.warning}) {
            EXPECT_GE(contrastRatio(mark, colors.background), kOutlineContrast) << nameOf(scheme);
        }
    }
    EXPECT_GE(contrastRatio(paperColors().muted, paperColors().background), kTextContrast);
}

TEST_F(ColorSchemeTest, MessagesCanBeRead) {
    auto* bar = child<MessageBar>("messageBar");
    for (const ColorScheme scheme : kSchemes) {
        applyColorScheme(scheme);
        QApplication::processEvents();
        const auto contrast = [bar] {
            const QPalette palette = bar->findChild<QLabel*>()->palette();
            return contrastRatio(palette.color(QPalette::WindowText),
                                 bar->palette().color(QPalette::Window));
        };
        EXPECT_TRUE(!bar->isVisible() || contrast() >= kTextContrast)
            << nameOf(scheme) << ": the message that was there before";
        bar->showNote(QStringLiteral("a note"));
        EXPECT_GE(contrast(), kTextContrast) << nameOf(scheme);
        bar->showError(Error(ErrorCode::Io, "what", "where", "remedy"));
        EXPECT_GE(contrast(), kTextContrast) << nameOf(scheme);
        bar->ask(QStringLiteral("a question"), QStringLiteral("yes"), [] {});
        EXPECT_GE(contrast(), kTextContrast) << nameOf(scheme);
    }
}

/// The most contrast to `ground` in a short line that crosses the left edge of a widget's part.
double edgeContrast(QWidget& window, const QRect& part, const QColor& ground) {
    const QImage image = window.grab().toImage();
    double most = 1.0;
    for (int x = std::max(0, part.left() - 1); x <= part.left() + 2; ++x) {
        most = std::max(most, contrastRatio(image.pixelColor(x, part.center().y()), ground));
    }
    return most;
}

TEST_F(ColorSchemeTest, BoxesAndFieldsHaveOutlinesThatAreSeen) {
    for (const ColorScheme scheme : kSchemes) {
        applyColorScheme(scheme);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        const QString letters = QStringLiteral("x");
        auto* check = new QCheckBox(letters);
        auto* radio = new QRadioButton(letters);
        auto* combo = new QComboBox;
        combo->addItem(letters);
        const std::initializer_list<QWidget*> fields = {check,
                                                        radio,
                                                        new QLineEdit,
                                                        new QSpinBox,
                                                        combo,
                                                        new QPlainTextEdit,
                                                        new QPushButton(letters)};
        for (QWidget* field : fields) {
            field->setFocusPolicy(Qt::NoFocus);
            layout->addWidget(field);
        }
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        for (QWidget* field : fields) {
            QRect part = field->rect();
            if (field == check || field == radio) {
                QStyleOptionButton option;
                option.initFrom(field);
                part = field->style()->subElementRect(
                    field == check ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator,
                    &option,
                    field);
            }
            part.translate(field->pos());
            const QPalette palette = field->palette();
            for (const auto ground : {QPalette::Window, QPalette::Base}) {
                // Lines between pixels are a little fainter than their colour.
                EXPECT_GE(edgeContrast(window, part, palette.color(ground)), 2.9)
                    << nameOf(scheme) << ", " << field->metaObject()->className() << " on role "
                    << ground;
            }
        }
    }
}

}  // namespace
}  // namespace ld3::ui
