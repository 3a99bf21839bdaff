#pragma once

#include "core/diffusion/model_info.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace ld3 {

/// How picture and noise level are scaled around the network.
enum class EdmPreconditioning { Edm, Vp, Ve, Iddpm };

/// SongUNet has the forms DDPM++ and NCSN++; DhariwalUNet is ADM.
enum class EdmArchitecture { Song, Dhariwal };

enum class EdmEmbedding { Positional, Fourier };

/// A second way through encoder or decoder on which pictures travel beside the features.
enum class EdmSidePath { None, Skip, Residual };

/// The constructor arguments of an EDM network, all within range. What a file does not say has the
/// default of the class.
/// Source: Karras et al. 2022 (EDM), table 1 and section F; training/networks.py of its code.
struct EdmArguments {
    EdmPreconditioning preconditioning = EdmPreconditioning::Edm;
    int64_t imgResolution = 0, imgChannels = 0;
    int64_t labelDim = 0;   ///< classes; 0: unconditional
    bool useFp16 = false;   ///< half precision on a GPU is meant to be good enough
    double sigmaMin = 0.0;  ///< Edm, Ve, Vp; iDDPM's are in its table
    double sigmaMax = std::numeric_limits<double>::infinity();  ///< as sigmaMin
    double sigmaData = 0.5;                               ///< Edm: standard deviation of the data
    double betaD = 19.9, betaMin = 0.1, epsilonT = 1e-5;  ///< Vp
    int64_t noiseLevels = 1000;                           ///< Vp, Iddpm: "M"

    EdmArchitecture architecture = EdmArchitecture::Song;
    int64_t augmentDim = 0;
    int64_t modelChannels = 0;
    std::vector<int64_t> channelMult;
    int64_t channelMultEmb = 4, channelMultNoise = 1;
    int64_t numBlocks = 0;
    std::vector<int64_t> attnResolutions;
    EdmEmbedding embedding = EdmEmbedding::Positional;
    EdmSidePath encoder = EdmSidePath::None;  ///< Song only
    EdmSidePath decoder = EdmSidePath::None;  ///< Song only; never Residual
    int64_t filterTaps = 2;                   ///< of the filter that halves and doubles pictures

    std::vector<ModelFact> facts;  ///< each of the above as it was written, and where it comes from

    [[nodiscard]] int64_t levels() const { return static_cast<int64_t>(channelMult.size()); }

    /// Channels that the network itself puts out: iDDPM's second half is not used.
    [[nodiscard]] int64_t outputChannels() const {
        return preconditioning == EdmPreconditioning::Iddpm ? 2 * imgChannels : imgChannels;
    }
};

/// Reads and checks constructor arguments. Nothing is allocated by their size.
/// @param className   of the preconditioner: EDMPrecond, VPPrecond, VEPrecond or iDDPMPrecond
/// @param arguments   what it was constructed with
/// @param attributes  its plain values, which are preferred; `model` = {class, arguments} of the
///                    network inside adds what `arguments` do not name
/// @param where       the file, for errors
/// @throws Error{BadFile} naming the argument and its range
[[nodiscard]] EdmArguments readEdmArguments(const std::string& className,
                                            const nlohmann::json& arguments,
                                            const nlohmann::json& attributes,
                                            const std::string& where);

/// What a file says of the network inside must be what its preconditioner was constructed with.
/// @param read  the arguments as `readEdmArguments` found them
/// @throws Error{BadFile} naming the argument about which they differ
void checkInnerNetwork(const EdmArguments& read,
                       const nlohmann::json& arguments,
                       const nlohmann::json& attributes,
                       const std::string& where);

/// The class that a preconditioning is written as.
[[nodiscard]] std::string edmClassName(EdmPreconditioning preconditioning);

}  // namespace ld3
