#include "ui/window/color_scheme.h"

#include "tests/ui/main_window_fixture.h"
#include "ui/experiment/field.h"
#include "ui/theme/contrast.h"
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
