#include "ui/help/symbols.h"

#include <QCoreApplication>

namespace ld3::ui {

namespace {

struct Symbols {
    Q_DECLARE_TR_FUNCTIONS(Symbols)

  public:
    static QString lines(const QString& meaning,
                         const QString& unit,
                         const QString& range,
                         const QString& source) {
        return tr("%1\nUnit: %2. Range: %3. Source: %4", "meaning, unit, range, source of a symbol")
            .arg(meaning, unit, range, source);
    }
};

}  // namespace

QString symbolText(Symbol symbol) {
    const QString none = Symbols::tr("none", "unit");
    const QString positive = Symbols::tr("above 0");
    const QString distance = Symbols::tr("0 or more; lower is better");
    switch (symbol) {
        case Symbol::Time:
            return Symbols::lines(
                Symbols::tr("t: time of the noise schedule; noise grows with it."),
                Symbols::tr("that of the noise schedule"),
                Symbols::tr("the noise schedule's own"),
                QStringLiteral("Song et al. 2021"));
        case Symbol::Sigma:
            return Symbols::lines(Symbols::tr("σ: noise level, sigma/alpha: the standard deviation "
                                              "of the noise beside the unscaled data."),
                                  Symbols::tr("that of the data"),
                                  positive,
                                  QStringLiteral("Karras et al. 2022 (EDM)"));
        case Symbol::Lambda:
            return Symbols::lines(Symbols::tr("λ: log(alpha/sigma), half the natural logarithm of "
                                              "the signal-to-noise ratio."),
                                  none,
                                  Symbols::tr("any number; it grows as noise falls"),
                                  QStringLiteral("Lu et al. 2022 (DPM-Solver)"));
        case Symbol::Nfe:
            return Symbols::lines(
                Symbols::tr("NFE: number of function evaluations, here of the network."),
                Symbols::tr("network evaluations of one sample"),
                Symbols::tr("1 or more"),
                QStringLiteral("Tong et al. 2025 (LD3)"));
        case Symbol::Fid:
            return Symbols::lines(
                Symbols::tr("FID: Fréchet Inception distance between samples and data."),
                none,
                distance,
                QStringLiteral("Heusel et al. 2017"));
        case Symbol::L2:
            return Symbols::lines(
                Symbols::tr("L2: mean square of the difference to the teacher's sample."),
                Symbols::tr("square of pixel values"),
                distance,
                QStringLiteral("Tong et al. 2025 (LD3)"));
        case Symbol::Lpips:
            return Symbols::lines(
                Symbols::tr("LPIPS: learned perceptual distance of two pictures."),
                none,
                distance,
                QStringLiteral("Zhang et al. 2018"));
        case Symbol::Rho:
            return Symbols::lines(
                Symbols::tr(
                    "ρ: exponent of a schedule; larger puts more steps where noise is low."),
                none,
                positive,
                QStringLiteral("Karras et al. 2022 (EDM)"));
    }
    return {};
}

QString linesWithSymbols(const QString& text, std::initializer_list<Symbol> symbols) {
    QString lines = text;
    for (const Symbol symbol : symbols) {
        lines += (lines.isEmpty() ? QString() : QStringLiteral("\n")) + symbolText(symbol);
    }
    return lines;
}

QString withSymbols(const QString& text, std::initializer_list<Symbol> symbols) {
    return QStringLiteral("<p>%1</p>")
        .arg(linesWithSymbols(text, symbols).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

}  // namespace ld3::ui
