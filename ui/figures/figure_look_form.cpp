#include "ui/figures/figure_look_form.h"

#include "ui/figures/figure_preset.h"
#include "ui/help/explanation.h"
#include "ui/models/decimal_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QSettings>

#include <algorithm>
#include <initializer_list>

namespace ld3::ui {

namespace {

constexpr const char* kPresetKey = "figures/preset";

DecimalBox* makeLength(const char* name, double low, double high, double step, int decimals) {
    auto* box = new DecimalBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setDecimals(decimals);
    box->setSuffix(FigureLookForm::tr(" pt"));
    box->setKeyboardTracking(false);
    return box;
}

QString legendText(LegendPlace place) {
    switch (place) {
        case LegendPlace::Above:
            return FigureLookForm::tr("above the axes");
        case LegendPlace::Below:
            return FigureLookForm::tr("below the axes");
        case LegendPlace::Right:
            return FigureLookForm::tr("right of the axes");
        case LegendPlace::TopLeft:
            return FigureLookForm::tr("inside, top left");
        case LegendPlace::TopRight:
            return FigureLookForm::tr("inside, top right");
        case LegendPlace::BottomLeft:
            return FigureLookForm::tr("inside, bottom left");
        case LegendPlace::BottomRight:
            return FigureLookForm::tr("inside, bottom right");
        case LegendPlace::None:
            break;
    }
    return FigureLookForm::tr("none");
}

}  // namespace

FigureLookForm::FigureLookForm(QWidget* parent)
    : QWidget(parent),
      m_preset(new QComboBox),
      m_width(makeLength("figureWidth", 20.0, 2000.0, 6.0, 1)),
      m_height(makeLength("figureHeight", 0.0, 2000.0, 6.0, 1)),
      m_font(new QComboBox),
      m_fontSize(makeLength("figureFontSize", 1.0, 72.0, 0.5, 1)),
      m_stroke(makeLength("figureStroke", 0.0, 10.0, 0.1, 2)),
      m_legend(new QComboBox),
      m_symbols(new QCheckBox(tr("Mathematical &symbols"))),
      m_form(new QFormLayout(this)) {
    m_preset->setObjectName(QStringLiteral("figurePreset"));
    m_font->setObjectName(QStringLiteral("figureFont"));
    m_legend->setObjectName(QStringLiteral("figureLegend"));
    m_symbols->setObjectName(QStringLiteral("figureSymbols"));
    for (const FigurePreset& preset : figurePresets()) {
        m_preset->addItem(preset.title, QString::fromStdString(preset.name));
    }
    m_font->addItem(tr("as in the window"), QString());
    for (const QString& family : QFontDatabase::families()) {
        if (QFontDatabase::isSmoothlyScalable(family)) {
            m_font->addItem(family, family);
        }
    }
    for (int place = 0; place <= static_cast<int>(LegendPlace::None); ++place) {
        m_legend->addItem(legendText(static_cast<LegendPlace>(place)), place);
    }
    for (QComboBox* box : {m_preset, m_font, m_legend}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    m_height->setSpecialValueText(tr("natural"));
    m_stroke->setSpecialValueText(tr("as suits the text"));

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(tr("&Preset"), m_preset);
    m_form->addRow(tr("&Width"), m_width);
    m_form->addRow(tr("&Height"), m_height);
    m_form->addRow(tr("&Font"), m_font);
    m_form->addRow(tr("Font si&ze"), m_fontSize);
    m_form->addRow(tr("&Line width"), m_stroke);
    m_form->addRow(tr("Le&gend"), m_legend);
    m_form->addRow(QString(), m_symbols);

    explainFields();

    const int last = m_preset->findData(QSettings().value(QLatin1String(kPresetKey)));
    m_preset->setCurrentIndex(std::max(0, last));
    choosePreset();
    connect(m_preset, &QComboBox::currentIndexChanged, this, &FigureLookForm::choosePreset);
    const auto tell = [this] {
        if (!m_isShowing) {
            remember();
            Q_EMIT changed();
        }
    };
    for (QDoubleSpinBox* box : {m_width, m_height, m_fontSize, m_stroke}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, tell);
    }
    for (QComboBox* box : {m_font, m_legend}) {
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    }
    connect(m_symbols, &QCheckBox::toggled, this, tell);
}

void FigureLookForm::explainFields() {
    const FigureOptions standard;
    const QString points = tr("points of 1/72 inch");
    const auto inPoints = [this](double value, const QDoubleSpinBox* box) {
        return value <= box->minimum() && !box->specialValueText().isEmpty()
                   ? box->specialValueText()
                   : locale().toString(value, 'f', box->decimals()) + box->suffix();
    };
    explain(m_preset,
            Explanation{tr("A width that journals and conferences ask for; each preset remembers "
                           "the other settings on its own."),
                        {},
                        {},
                        m_preset->itemText(0),
                        {}});
    explain(m_width,
            Explanation{tr("In points of 1/72 inch; LaTeX's own point is 1/72.27 inch."),
                        points,
                        {},
                        tr("that of the preset"),
                        {}});
    explain(m_height,
            Explanation{tr("Natural: the golden ratio of the width; for pictures, as many rows as "
                           "there are."),
                        points,
                        {},
                        inPoints(standard.heightPt, m_height),
                        {}});
    explain(m_font,
            Explanation{tr("Family of the letters; the font is embedded in the file."),
                        {},
                        {},
                        m_font->itemText(0),
                        {}});
    explain(m_fontSize,
            Explanation{tr("Height of all text, as in the paper: a figure is not to be scaled."),
                        points,
                        {},
                        inPoints(standard.fontPt, m_fontSize),
                        {}});
    explain(m_stroke,
            Explanation{tr("Width of the curves; axes and grid are thinner."),
                        points,
                        {},
                        inPoints(standard.strokePt, m_stroke),
                        {}});
    explain(
        m_legend,
        Explanation{
            tr("Where the names of the curves stand."), {}, {}, legendText(standard.legend), {}});
    m_symbols->setToolTip(tr("Label the axes with σ, λ, t and i instead of words."));
    explain(m_symbols, QString());
}

void FigureLookForm::enclose(const QString& firstLabel,
                             QWidget* first,
                             const QString& lastLabel,
                             QWidget* last) {
    m_form->insertRow(0, firstLabel, first);
    m_form->addRow(lastLabel, last);
    // Each after the one above it: only so the chain begins with what was put in first.
    const std::initializer_list<QWidget*> rows = {
        m_preset, m_width, m_height, m_font, m_fontSize, m_stroke, m_legend, m_symbols, last};
    QWidget* above = first;
    for (QWidget* row : rows) {
        setTabOrder(above, row);
        above = row;
    }
}

void FigureLookForm::choosePreset() {
    const FigurePreset preset = figurePresets().at(static_cast<size_t>(m_preset->currentIndex()));
    show(rememberedOptions(preset));
    m_width->setEnabled(preset.widthPt <= 0.0);
    QSettings().setValue(QLatin1String(kPresetKey), QString::fromStdString(preset.name));
    Q_EMIT changed();
}

void FigureLookForm::show(const FigureOptions& options) {
    m_isShowing = true;
    m_width->setValue(options.widthPt);
    m_height->setValue(options.heightPt);
    m_font->setCurrentIndex(
        std::max(0, m_font->findData(QString::fromStdString(options.fontFamily))));
    m_fontSize->setValue(options.fontPt);
    m_stroke->setValue(options.strokePt);
    m_legend->setCurrentIndex(m_legend->findData(static_cast<int>(options.legend)));
    m_symbols->setChecked(options.usesSymbols);
    m_isShowing = false;
}

FigureOptions FigureLookForm::options() const {
    return {m_width->value(),
            m_height->value(),
            m_fontSize->value(),
            m_font->currentData().toString().toStdString(),
            m_stroke->value(),
            static_cast<LegendPlace>(m_legend->currentData().toInt()),
            m_symbols->isChecked()};
}

void FigureLookForm::remember() const {
    rememberOptions(figurePresets().at(static_cast<size_t>(m_preset->currentIndex())), options());
}

}  // namespace ld3::ui
