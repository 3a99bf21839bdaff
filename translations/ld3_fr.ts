<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ColorMenu</name>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Bleu</translation>
    </message>
    <message>
        <source>&amp;Sky blue</source>
        <translation>Bleu &amp;ciel</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Vert</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Jaune</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Orange</translation>
    </message>
    <message>
        <source>&amp;Vermilion</source>
        <translation>Vermi&amp;llon</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <translation>&amp;Pourpre</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Aucu&amp;ne</translation>
    </message>
    <message>
        <source>G&amp;ray</source>
        <translation>&amp;Gris</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>%1 is too few for %2, which needs at least %3</source>
        <translation>%1 est trop peu pour %2, il en faut au moins %3</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>doit valoir au moins %1</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>ne doit pas être négatif</translation>
    </message>
    <message>
        <source>must be positive</source>
        <translation>doit être positif</translation>
    </message>
    <message>
        <source>must lie in %1</source>
        <translation>doit être dans %1</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>doit être un nombre fini</translation>
    </message>
    <message>
        <source>%1 is not known; use %2</source>
        <translation>%1 n’est pas connu&#xa0;; utilisez %2</translation>
    </message>
    <message>
        <source>needs %1 values for this budget, has %2</source>
        <translation>demande %1 valeurs pour ce budget, en a %2</translation>
    </message>
    <message>
        <source>must be positive and strictly decreasing</source>
        <translation>doit être positif et strictement décroissant</translation>
    </message>
    <message>
        <source>there must be at least one round in all</source>
        <translation>il faut au moins un tour en tout</translation>
    </message>
    <message>
        <source>there must be at least one iteration in all</source>
        <translation>il faut au moins une itération en tout</translation>
    </message>
    <message>
        <source>the optimizer lm works in lambda only</source>
        <translation>l’optimiseur lm ne travaille qu’en lambda</translation>
    </message>
    <message>
        <source>%1 is not a known kind of schedule</source>
        <translation>%1 n’est pas un type d’échéancier connu</translation>
    </message>
    <message>
        <source>false leaves the lambda parametrisation nothing to learn; use time</source>
        <translation>false ne laisse rien à apprendre à la paramétrisation lambda&#xa0;; utilisez time</translation>
    </message>
    <message>
        <source>is for the optimizer lm; gradient descent starts from uniform lambda or uniform time, or from descent.prior_sigmas</source>
        <translation>est pour l’optimiseur lm&#xa0;; la descente de gradient part de lambda uniforme, de temps uniforme ou de descent.prior_sigmas</translation>
    </message>
    <message>
        <source>no such order of %1</source>
        <translation>%1 n’a pas cet ordre</translation>
    </message>
    <message>
        <source>no such variant of %1</source>
        <translation>%1 n’a pas cette variante</translation>
    </message>
    <message>
        <source>NFE outside the range of %1</source>
        <translation>NFE hors de la plage de %1</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>utilisez %1 à %2</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>utilisez l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>omettez-la</translation>
    </message>
    <message>
        <source>use bh1 or bh2</source>
        <translation>utilisez bh1 ou bh2</translation>
    </message>
    <message>
        <source>unknown kind of schedule</source>
        <translation>type d’échéancier inconnu</translation>
    </message>
    <message>
        <source>unknown solver</source>
        <translation>solveur inconnu</translation>
    </message>
    <message>
        <source>unknown noise schedule</source>
        <translation>échéancier de bruit inconnu</translation>
    </message>
    <message>
        <source>invalid noise schedule</source>
        <translation>échéancier de bruit non valide</translation>
    </message>
    <message>
        <source>unknown recipe</source>
        <translation>recette inconnue</translation>
    </message>
    <message>
        <source>number of steps out of range</source>
        <translation>nombre de pas hors de la plage</translation>
    </message>
    <message>
        <source>this kind of schedule gives no decreasing times here</source>
        <translation>ce type d’échéancier ne donne pas ici des temps décroissants</translation>
    </message>
    <message>
        <source>use fewer steps, a smaller exponent or another kind</source>
        <translation>utilisez moins de pas, un exposant plus petit ou un autre type</translation>
    </message>
    <message>
        <source>time range outside the noise schedule&apos;s</source>
        <translation>plage de temps hors de celle de l’échéancier de bruit</translation>
    </message>
    <message>
        <source>this spacing picks from the training steps of a discrete schedule</source>
        <translation>cet espacement choisit parmi les pas d’entraînement d’un échéancier discret</translation>
    </message>
    <message>
        <source>use vp-discrete:sd or vp-discrete:ldm, or another kind of schedule</source>
        <translation>utilisez vp-discrete:sd ou vp-discrete:ldm, ou un autre type d’échéancier</translation>
    </message>
    <message>
        <source>two steps fall on the same training step</source>
        <translation>deux pas tombent sur le même pas d’entraînement</translation>
    </message>
    <message>
        <source>use fewer steps</source>
        <translation>utilisez moins de pas</translation>
    </message>
    <message>
        <source>the ends of the schedule are fixed</source>
        <translation>les extrémités de l’échéancier sont fixes</translation>
    </message>
    <message>
        <source>the ends of the schedule stay</source>
        <translation>les extrémités de l’échéancier restent</translation>
    </message>
    <message>
        <source>let the ends move, or choose a step between them</source>
        <translation>libérez les extrémités ou choisissez un pas entre elles</translation>
    </message>
    <message>
        <source>choose a step between them</source>
        <translation>choisissez un pas entre elles</translation>
    </message>
    <message>
        <source>no room for a step</source>
        <translation>pas de place pour un pas</translation>
    </message>
    <message>
        <source>move the neighbours apart first</source>
        <translation>écartez d’abord les voisins</translation>
    </message>
    <message>
        <source>there is no interval after this step</source>
        <translation>il n’y a pas d’intervalle après ce pas</translation>
    </message>
    <message>
        <source>choose a step before the last</source>
        <translation>choisissez un pas avant le dernier</translation>
    </message>
    <message>
        <source>out of order: the levels of a schedule decrease in noise</source>
        <translation>pas dans l’ordre&#xa0;: le bruit d’un échéancier décroît</translation>
    </message>
    <message>
        <source>outside the noise schedule&apos;s range [%1, %2]</source>
        <translation>hors de la plage de l’échéancier de bruit [%1&#xa0;; %2]</translation>
    </message>
    <message>
        <source>type a value from %1 to %2</source>
        <translation>tapez une valeur de %1 à %2</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>type a number</source>
        <translation>tapez un nombre</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>ce modèle n’existe pas</translation>
    </message>
    <message>
        <source>give builtin or the path of a model file</source>
        <translation>donnez builtin ou le chemin d’un fichier de modèle</translation>
    </message>
    <message>
        <source>unknown built-in model</source>
        <translation>modèle intégré inconnu</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>no such run</source>
        <translation>cette exécution n’existe pas</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>vérifiez le chemin</translation>
    </message>
    <message>
        <source>check the path, permissions and free space</source>
        <translation>vérifiez le chemin, les droits et l’espace libre</translation>
    </message>
    <message>
        <source>check permissions and free space</source>
        <translation>vérifiez les droits et l’espace libre</translation>
    </message>
    <message>
        <source>check permissions and free space, then resume the run</source>
        <translation>vérifiez les droits et l’espace libre, puis reprenez l’exécution</translation>
    </message>
    <message>
        <source>check the permissions</source>
        <translation>vérifiez les droits</translation>
    </message>
    <message>
        <source>check that it is a readable file</source>
        <translation>vérifiez que c’est un fichier lisible</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>cannot write (%1)</source>
        <translation>écriture impossible (%1)</translation>
    </message>
    <message>
        <source>cannot create the folder (%1)</source>
        <translation>le dossier ne peut pas être créé (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>choisissez un dossier où l’on peut écrire</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>le dossier ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>a folder, not a model</source>
        <translation>un dossier, pas un modèle</translation>
    </message>
    <message>
        <source>unknown kind of file</source>
        <translation>type de fichier inconnu</translation>
    </message>
    <message>
        <source>cut off or damaged</source>
        <translation>tronqué ou endommagé</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>JSON non valide</translation>
    </message>
    <message>
        <source>missing field</source>
        <translation>champ manquant</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>restaurez-le d’une copie</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>choisissez un autre fichier</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
    <message>
        <source>choose a file that this program wrote</source>
        <translation>choisissez un fichier écrit par ce programme</translation>
    </message>
    <message>
        <source>not a run folder (it has no run.json)</source>
        <translation>pas un dossier d’exécution (sans run.json)</translation>
    </message>
    <message>
        <source>choose a folder made by `ld3 train`</source>
        <translation>choisissez un dossier créé par `ld3 train`</translation>
    </message>
    <message>
        <source>the run folder exists and is not empty</source>
        <translation>le dossier de l’exécution existe et n’est pas vide</translation>
    </message>
    <message>
        <source>another program works on this run</source>
        <translation>un autre programme travaille sur cette exécution</translation>
    </message>
    <message>
        <source>wait until it is done, or stop it</source>
        <translation>attendez qu’il ait fini, ou arrêtez-le</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>le nom est pris</translation>
    </message>
    <message>
        <source>not a name for a run</source>
        <translation>pas un nom pour une exécution</translation>
    </message>
    <message>
        <source>an empty name</source>
        <translation>un nom vide</translation>
    </message>
    <message>
        <source>use another name</source>
        <translation>utilisez un autre nom</translation>
    </message>
    <message>
        <source>use a name without slashes, not too long, that begins with no dot</source>
        <translation>utilisez un nom sans barre oblique, pas trop long, qui ne commence pas par un point</translation>
    </message>
    <message>
        <source>update LD3 Workbench</source>
        <translation>mettez LD3 Workbench à jour</translation>
    </message>
    <message>
        <source>the network returns NaN or infinity</source>
        <translation>le réseau rend NaN ou l’infini</translation>
    </message>
    <message>
        <source>the solver&apos;s numbers overflow</source>
        <translation>les nombres du solveur débordent</translation>
    </message>
    <message>
        <source>use float64, more evaluations, or another solver</source>
        <translation>utilisez float64, plus d’évaluations ou un autre solveur</translation>
    </message>
    <message>
        <source>the %1 is not a finite number</source>
        <translation>pas un nombre fini&#xa0;: %1</translation>
    </message>
    <message>
        <source>two learned times have met</source>
        <translation>deux temps appris se sont rejoints</translation>
    </message>
    <message>
        <source>use smaller learning rates or another solver; the best schedule is kept</source>
        <translation>utilisez des taux d’apprentissage plus petits ou un autre solveur&#xa0;; le meilleur échéancier est gardé</translation>
    </message>
    <message>
        <source>use a smaller learning rate of the times; the best schedule is kept</source>
        <translation>utilisez un taux d’apprentissage des temps plus petit&#xa0;; le meilleur échéancier est gardé</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>itération %1</translation>
    </message>
    <message>
        <source>the teacher set has %1 samples, the recipe needs %2</source>
        <translation>le jeu du maître a %1 échantillons, la recette en demande %2</translation>
    </message>
    <message>
        <source>make a larger teacher set, or train with fewer samples</source>
        <translation>faites un jeu du maître plus grand, ou entraînez avec moins d’échantillons</translation>
    </message>
    <message>
        <source>gradient descent needs a model that can be differentiated</source>
        <translation>la descente de gradient demande un modèle dérivable</translation>
    </message>
    <message>
        <source>use the optimizer lm (recipe fast)</source>
        <translation>utilisez l’optimiseur lm (recette fast)</translation>
    </message>
    <message>
        <source>change the recipe</source>
        <translation>changez la recette</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire épuisée</translation>
    </message>
    <message>
        <source>use a smaller batch or model</source>
        <translation>utilisez un lot ou un modèle plus petit</translation>
    </message>
    <message>
        <source>please report this with the command</source>
        <translation>signalez-le avec la commande</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>périphérique inconnu</translation>
    </message>
    <message>
        <source>no such CUDA device</source>
        <translation>ce périphérique CUDA n’existe pas</translation>
    </message>
    <message>
        <source>use auto, cpu, cuda or cuda:&lt;number&gt;</source>
        <translation>utilisez auto, cpu, cuda ou cuda:&lt;numéro&gt;</translation>
    </message>
    <message>
        <source>no CUDA device can be used here; use auto or cpu</source>
        <translation>aucun périphérique CUDA n’est utilisable ici&#xa0;; utilisez auto ou cpu</translation>
    </message>
    <message>
        <source>stopped while there was no space on the disk</source>
        <translation>arrêté alors qu’il n’y avait plus de place sur le disque</translation>
    </message>
    <message>
        <source>make room, then resume the run</source>
        <translation>faites de la place, puis reprenez l’exécution</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>convergé</translation>
    </message>
    <message>
        <source>another program uses the queue of this folder</source>
        <translation>un autre programme utilise la file de ce dossier</translation>
    </message>
    <message>
        <source>close that window, or wait until that program is done</source>
        <translation>fermez cette fenêtre, ou attendez que ce programme ait fini</translation>
    </message>
    <message>
        <source>cannot lock the queue</source>
        <translation>la file ne peut pas être verrouillée</translation>
    </message>
    <message>
        <source>choose a folder that can be written, on a file system with locks</source>
        <translation>choisissez un dossier où l’on peut écrire, sur un système de fichiers avec verrous</translation>
    </message>
    <message>
        <source>the job is left out</source>
        <translation>la tâche est laissée de côté</translation>
    </message>
    <message>
        <source>the queue starts empty</source>
        <translation>la file commence vide</translation>
    </message>
    <message>
        <source>not a number or a range</source>
        <translation>ni un nombre ni une plage</translation>
    </message>
    <message>
        <source>write 6, 4..8, &lt;6, &lt;=6, &gt;6 or &gt;=6</source>
        <translation>écrivez 6, 4..8, &lt;6, &lt;=6, &gt;6 ou &gt;=6</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>use starred, archived, tagged or noted</source>
        <translation>utilisez starred, archived, tagged ou noted</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>champ inconnu</translation>
    </message>
    <message>
        <source>use %1, or put the word in quotes</source>
        <translation>utilisez %1, ou mettez le mot entre guillemets</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtre %1</translation>
    </message>
    <message>
        <source>none; give kinds, run folders or files</source>
        <translation>aucun&#xa0;; donnez des types, des dossiers d’exécutions ou des fichiers</translation>
    </message>
    <message>
        <source>none; give at least one</source>
        <translation>aucune&#xa0;; donnez-en au moins une</translation>
    </message>
    <message>
        <source>%1 are too few; a covariance takes two or more</source>
        <translation>%1 sont trop peu&#xa0;; une covariance en demande deux ou plus</translation>
    </message>
    <message>
        <source>%1 is measured against the teacher&apos;s samples only</source>
        <translation>%1 ne se mesure que contre les échantillons du maître</translation>
    </message>
    <message>
        <source>%1 is too large; seed times samples must stay below %2</source>
        <translation>%1 est trop grand&#xa0;; graine fois échantillons doit rester sous %2</translation>
    </message>
    <message>
        <source>This is no FID but the Fréchet distance of %1 features: %2.</source>
        <translation>Ce n’est pas une FID mais la distance de Fréchet de caractéristiques %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the model&apos;s samples are no pictures</source>
        <translation>les échantillons du modèle ne sont pas des images</translation>
    </message>
    <message>
        <source>Ends at sigma %1 as the schedule does, without a zero: %2 steps.</source>
        <translation>Finit à sigma %1 comme l’échéancier, sans zéro&#xa0;: %2 pas.</translation>
    </message>
    <message>
        <source>A zero follows sigma %1: one step and one network evaluation more than the schedule&apos;s %2.</source>
        <translation>Un zéro suit sigma %1&#xa0;: un pas et une évaluation du réseau de plus que les %2 de l’échéancier.</translation>
    </message>
    <message>
        <source>Zero stands in the place of the last sigma %1: %2 steps, the last of which differs from the schedule&apos;s.</source>
        <translation>Zéro remplace le dernier sigma %1&#xa0;: %2 pas, dont le dernier diffère de celui de l’échéancier.</translation>
    </message>
    <message>
        <source>The solver is not part of this format; the schedule is for %1.</source>
        <translation>Le solveur ne fait pas partie de ce format&#xa0;; l’échéancier est pour %1.</translation>
    </message>
    <message>
        <source>Eval times that differ from the times are lost: the network is called at the times.</source>
        <translation>Les temps d’évaluation qui diffèrent des temps sont perdus&#xa0;: le réseau est appelé aux temps.</translation>
    </message>
    <message>
        <source>The learned coefficient offsets are lost.</source>
        <translation>Les corrections apprises des coefficients sont perdues.</translation>
    </message>
    <message>
        <source>This format cannot say that the schedule ends in zero.</source>
        <translation>Ce format ne peut pas dire que l’échéancier finit à zéro.</translation>
    </message>
    <message>
        <source>Between training steps this tool interpolates in log(sigma), the schedule in log(alpha): the network is told steps that differ by up to %1 of 1.</source>
        <translation>Entre les pas d’entraînement cet outil interpole en log(sigma), l’échéancier en log(alpha)&#xa0;: les pas annoncés au réseau diffèrent jusqu’à %1 de 1.</translation>
    </message>
    <message>
        <source>From 15 steps on some diffusers schedulers keep their full order in the last steps; this schedule&apos;s solver lowers it.</source>
        <translation>À partir de 15 pas, certains solveurs de diffusers gardent leur ordre plein dans les derniers pas&#xa0;; celui de cet échéancier le baisse.</translation>
    </message>
    <message>
        <source>diffusers cuts timesteps to whole numbers, so they were rounded.</source>
        <translation>diffusers tronque les pas de temps en entiers, ils ont donc été arrondis.</translation>
    </message>
    <message>
        <source>diffusers converts the predicted noise to x0 at the solver&apos;s time, this schedule was made for the conversion at the eval time: results differ a little.</source>
        <translation>diffusers convertit le bruit prédit en x0 au temps du solveur, cet échéancier est fait pour la conversion au temps d’évaluation&#xa0;: les résultats diffèrent un peu.</translation>
    </message>
    <message>
        <source>The parameters are those of the reference&apos;s %1 mode.</source>
        <translation>Les paramètres sont ceux du mode %1 de la référence.</translation>
    </message>
    <message>
        <source>Equal steps in the noise schedule&apos;s own time t</source>
        <translation>Pas égaux dans le temps t de l’échéancier de bruit</translation>
    </message>
    <message>
        <source>Equal steps in the time of a VP-linear process fitted to sigma&apos;s ends</source>
        <translation>Pas égaux dans le temps d’un processus VP-linear ajusté aux extrémités de sigma</translation>
    </message>
    <message>
        <source>t_min + (t_max - t_min)(1 - i/N)^2, LD3&apos;s quadratic (poly_2)</source>
        <translation>t_min + (t_max - t_min)(1 - i/N)^2, le quadratique de LD3 (poly_2)</translation>
    </message>
    <message>
        <source>Equal steps in the square root of t, DDIM&apos;s and DPM-Solver&apos;s quadratic</source>
        <translation>Pas égaux dans la racine carrée de t, le quadratique de DDIM et DPM-Solver</translation>
    </message>
    <message>
        <source>Equal steps in the square root of the VP-fitted time</source>
        <translation>Pas égaux dans la racine carrée du temps ajusté VP</translation>
    </message>
    <message>
        <source>Equal steps in lambda = log(alpha/sigma)</source>
        <translation>Pas égaux en lambda = log(alpha/sigma)</translation>
    </message>
    <message>
        <source>Equal steps in t^(1/rho), EDM&apos;s formula in the noise schedule&apos;s own time</source>
        <translation>Pas égaux en t^(1/rho), la formule d’EDM dans le temps de l’échéancier de bruit</translation>
    </message>
    <message>
        <source>Equal steps in (sigma/alpha)^(1/rho), EDM&apos;s formula as published</source>
        <translation>Pas égaux en (sigma/alpha)^(1/rho), la formule d’EDM telle que publiée</translation>
    </message>
    <message>
        <source>Equal steps in the time of the cosine noise schedule</source>
        <translation>Pas égaux dans le temps de l’échéancier de bruit cosinus</translation>
    </message>
    <message>
        <source>Quantiles of Beta(0.6, 0.6) in sigma/alpha (diffusers)</source>
        <translation>Quantiles de Beta(0.6, 0.6) en sigma/alpha (diffusers)</translation>
    </message>
    <message>
        <source>Quantiles of Beta(0.6, 0.6) in the training step k (ComfyUI)</source>
        <translation>Quantiles de Beta(0.6, 0.6) dans le pas d’entraînement k (ComfyUI)</translation>
    </message>
    <message>
        <source>Equal steps in arctan(sigma/alpha), optimal for Gaussian data</source>
        <translation>Pas égaux en arctan(sigma/alpha), optimal pour des données gaussiennes</translation>
    </message>
    <message>
        <source>diffusers&apos; linspace spacing of the training steps</source>
        <translation>Espacement linspace de diffusers des pas d’entraînement</translation>
    </message>
    <message>
        <source>diffusers&apos; leading spacing (offset 1); starts below t_max by its definition</source>
        <translation>Espacement leading de diffusers (décalage 1)&#xa0;; commence sous t_max par définition</translation>
    </message>
    <message>
        <source>diffusers&apos; trailing spacing of the training steps</source>
        <translation>Espacement trailing de diffusers des pas d’entraînement</translation>
    </message>
    <message>
        <source>Least DMN error bound (optimised, needs no model)</source>
        <translation>Plus petite borne d’erreur de DMN (optimisée, sans modèle)</translation>
    </message>
    <message>
        <source>Lu et al. 2022b, multistep</source>
        <translation>Lu et al. 2022b, multipas</translation>
    </message>
    <message>
        <source>Lu et al. 2022, single-step</source>
        <translation>Lu et al. 2022, à un pas</translation>
    </message>
    <message>
        <source>first order in the schedule&apos;s own time</source>
        <translation>premier ordre dans le temps de l’échéancier</translation>
    </message>
    <message>
        <source>Exact denoiser of 1024 procedurally drawn colored shapes with smooth textures</source>
        <translation>Débruiteur exact de 1024 formes colorées dessinées par programme, aux textures lisses</translation>
    </message>
    <message>
        <source>LD3 Workbench schedule</source>
        <translation>Échéancier de LD3 Workbench</translation>
    </message>
    <message>
        <source>Table of times, sigmas and lambdas</source>
        <translation>Table des temps, sigmas et lambdas</translation>
    </message>
    <message>
        <source>LD3 reference checkpoint</source>
        <translation>Point de contrôle de la référence LD3</translation>
    </message>
    <message>
        <source>diffusers: scheduler and timesteps</source>
        <translation>diffusers&#xa0;: scheduler et pas de temps</translation>
    </message>
    <message>
        <source>diffusers: sigmas argument</source>
        <translation>diffusers&#xa0;: argument sigmas</translation>
    </message>
    <message>
        <source>k-diffusion, A1111: list of sigmas</source>
        <translation>k-diffusion, A1111&#xa0;: liste des sigmas</translation>
    </message>
    <message>
        <source>add it, or choose a file that this program wrote</source>
        <translation>ajoutez-le, ou choisissez un fichier écrit par ce programme</translation>
    </message>
    <message>
        <source>quote it</source>
        <translation>mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>write a finite number</source>
        <translation>écrivez un nombre fini</translation>
    </message>
    <message>
        <source>expected a whole number, not below 0</source>
        <translation>nombre entier attendu, pas sous 0</translation>
    </message>
    <message>
        <source>number too large</source>
        <translation>nombre trop grand</translation>
    </message>
    <message>
        <source>use [...]</source>
        <translation>utilisez [...]</translation>
    </message>
    <message>
        <source>write finite numbers</source>
        <translation>écrivez des nombres finis</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>vérifiez le disque</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>objet attendu, trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected text, found %1</source>
        <translation>texte attendu, trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>nombre attendu, trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected a list, found %1</source>
        <translation>liste attendue, trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>cannot open for flushing</source>
        <translation>ouverture pour le vidage sur le disque impossible</translation>
    </message>
    <message>
        <source>cannot flush to disk</source>
        <translation>vidage sur le disque impossible</translation>
    </message>
    <message>
        <source>cannot replace the file</source>
        <translation>le fichier ne peut pas être remplacé</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>not a readable file</source>
        <translation>pas un fichier lisible</translation>
    </message>
    <message>
        <source>not a readable network snapshot</source>
        <translation>pas un instantané de réseau lisible</translation>
    </message>
    <message>
        <source>use a network-snapshot-*.pkl, an edm-*.pkl or a training-state-*.pt</source>
        <translation>utilisez un network-snapshot-*.pkl, un edm-*.pkl ou un training-state-*.pt</translation>
    </message>
    <message>
        <source>not a readable file of NumPy</source>
        <translation>pas un fichier lisible de NumPy</translation>
    </message>
    <message>
        <source>write or download the file again</source>
        <translation>écrivez ou téléchargez de nouveau le fichier</translation>
    </message>
    <message>
        <source>no array &quot;%1&quot;</source>
        <translation>pas de tableau &quot;%1&quot;</translation>
    </message>
    <message>
        <source>array &quot;%1&quot; of type %2 cannot be written</source>
        <translation>le tableau &quot;%1&quot; de type %2 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>convert it to a real type</source>
        <translation>convertissez-le en un type réel</translation>
    </message>
    <message>
        <source>check that the folder exists, its permissions and free space</source>
        <translation>vérifiez que le dossier existe, ses droits et l’espace libre</translation>
    </message>
    <message>
        <source>not a valid safetensors file</source>
        <translation>pas un fichier safetensors valide</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; of type %2 cannot be written</source>
        <translation>le tenseur &quot;%1&quot; de type %2 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>no tensor &quot;%1&quot;</source>
        <translation>pas de tenseur &quot;%1&quot;</translation>
    </message>
    <message>
        <source>zip: no memory to unpack %1</source>
        <translation>zip&#xa0;: pas de mémoire pour décompresser %1</translation>
    </message>
    <message>
        <source>zip: damaged entry %1</source>
        <translation>zip&#xa0;: entrée %1 endommagée</translation>
    </message>
    <message>
        <source>not a readable TorchScript module</source>
        <translation>pas un module TorchScript lisible</translation>
    </message>
    <message>
        <source>download the file again, or save it again with torch.jit.save</source>
        <translation>téléchargez de nouveau le fichier, ou enregistrez-le de nouveau avec torch.jit.save</translation>
    </message>
    <message>
        <source>the program is larger than any</source>
        <translation>le programme est plus grand que tout autre</translation>
    </message>
    <message>
        <source>zip: unknown compression of %1</source>
        <translation>zip&#xa0;: compression inconnue de %1</translation>
    </message>
    <message>
        <source>zip: checksum of record %1 is wrong</source>
        <translation>zip&#xa0;: la somme de contrôle de l’enregistrement %1 est fausse</translation>
    </message>
    <message>
        <source>zip: record %1 is compressed by method %2, which is not deflate</source>
        <translation>zip&#xa0;: l’enregistrement %1 est compressé par la méthode %2, qui n’est pas deflate</translation>
    </message>
    <message>
        <source>zip: record %1 declares more bytes than its compressed ones can hold</source>
        <translation>zip&#xa0;: l’enregistrement %1 déclare plus d’octets que ses octets compressés ne peuvent en contenir</translation>
    </message>
    <message>
        <source>zip: the compressed bytes of record %1 are damaged</source>
        <translation>zip&#xa0;: les octets compressés de l’enregistrement %1 sont endommagés</translation>
    </message>
    <message>
        <source>zip: record %1 is longer than its declared %2 bytes</source>
        <translation>zip&#xa0;: l’enregistrement %1 est plus long que ses %2 octets déclarés</translation>
    </message>
    <message>
        <source>zip: record %1 holds %2 bytes instead of %3</source>
        <translation>zip&#xa0;: l’enregistrement %1 contient %2 octets au lieu de %3</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions and the disk</source>
        <translation>vérifiez les droits du fichier et le disque</translation>
    </message>
    <message>
        <source>a folder or device, not a file</source>
        <translation>un dossier ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;: written on a big-endian machine or for one</source>
        <translation>tableau de type &apos;%1&apos;&#xa0;: écrit sur une machine gros-boutiste ou pour une telle machine</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;, which has no byte order</source>
        <translation>tableau de type &apos;%1&apos;, qui n’a pas d’ordre des octets</translation>
    </message>
    <message>
        <source>not an array of NumPy: wrong first bytes</source>
        <translation>pas un tableau de NumPy&#xa0;: premiers octets faux</translation>
    </message>
    <message>
        <source>format version %1.%2 of the array is not known</source>
        <translation>la version de format %1.%2 du tableau n’est pas connue</translation>
    </message>
    <message>
        <source>the array&apos;s header reaches past the end</source>
        <translation>l’en-tête du tableau dépasse la fin</translation>
    </message>
    <message>
        <source>the array&apos;s header is longer than one can be</source>
        <translation>l’en-tête du tableau est plus long qu’il ne peut l’être</translation>
    </message>
    <message>
        <source>negative size of an array</source>
        <translation>taille négative d’un tableau</translation>
    </message>
    <message>
        <source>number of elements overflows 64 bits</source>
        <translation>le nombre d’éléments dépasse 64 bits</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the array needs %1 bytes, there are %2</source>
        <translation>le tableau demande %1 octets, il y en a %2</translation>
    </message>
    <message>
        <source>NumPy has no such number type</source>
        <translation>NumPy n’a pas ce type de nombre</translation>
    </message>
    <message>
        <source>convert the tensor to float32</source>
        <translation>convertissez le tenseur en float32</translation>
    </message>
    <message>
        <source>field &apos;%1&apos; twice</source>
        <translation>champ &apos;%1&apos; deux fois</translation>
    </message>
    <message>
        <source>something follows the dictionary</source>
        <translation>quelque chose suit le dictionnaire</translation>
    </message>
    <message>
        <source>descr, fortran_order and shape are not all there</source>
        <translation>descr, fortran_order et shape ne sont pas tous là</translation>
    </message>
    <message>
        <source>array of records, which is not read here</source>
        <translation>tableau d’enregistrements, qui n’est pas lu ici</translation>
    </message>
    <message>
        <source>unknown field &apos;%1&apos;</source>
        <translation>champ &apos;%1&apos; inconnu</translation>
    </message>
    <message>
        <source>no text where one must be</source>
        <translation>pas de texte là où il en faut un</translation>
    </message>
    <message>
        <source>a text without an end</source>
        <translation>un texte sans fin</translation>
    </message>
    <message>
        <source>a text with other than plain letters</source>
        <translation>un texte avec autre chose que des lettres simples</translation>
    </message>
    <message>
        <source>fortran_order is neither True nor False</source>
        <translation>fortran_order n’est ni True ni False</translation>
    </message>
    <message>
        <source>a size does not fit 64 bits</source>
        <translation>une taille ne tient pas sur 64 bits</translation>
    </message>
    <message>
        <source>a size is not an integer</source>
        <translation>une taille n’est pas un entier</translation>
    </message>
    <message>
        <source>too many dimensions</source>
        <translation>trop de dimensions</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un entier</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>header nested too deep</source>
        <translation>imbrication trop profonde de l’en-tête</translation>
    </message>
    <message>
        <source>%1 is not a natural number below 2^63</source>
        <translation>%1 n’est pas un nombre naturel inférieur à 2^63</translation>
    </message>
    <message>
        <source>unknown dtype %1</source>
        <translation>dtype %1 inconnu</translation>
    </message>
    <message>
        <source>number of elements of &quot;%1&quot; overflows</source>
        <translation>le nombre d’éléments de &quot;%1&quot; déborde</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot; are not two numbers</source>
        <translation>data_offsets de &quot;%1&quot;&#xa0;: pas deux nombres</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot;</source>
        <translation>data_offsets de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot; are reversed</source>
        <translation>data_offsets de &quot;%1&quot;&#xa0;: inversés</translation>
    </message>
    <message>
        <source>header is not a JSON object</source>
        <translation>l’en-tête n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>metadata is not an object</source>
        <translation>metadata n’est pas un objet</translation>
    </message>
    <message>
        <source>metadata &quot;%1&quot; is not text</source>
        <translation>la métadonnée &quot;%1&quot; n’est pas un texte</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot; lie outside the file</source>
        <translation>data_offsets de &quot;%1&quot;&#xa0;: hors du fichier</translation>
    </message>
    <message>
        <source>data of &quot;%1&quot; overlap another tensor&apos;s</source>
        <translation>les données de &quot;%1&quot; chevauchent celles d’un autre tenseur</translation>
    </message>
    <message>
        <source>unused bytes before the data of &quot;%1&quot;</source>
        <translation>octets inutilisés avant les données de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 bytes after the last tensor</source>
        <translation>%1 octets après le dernier tenseur</translation>
    </message>
    <message>
        <source>shorter than the 8 bytes of the header&apos;s length</source>
        <translation>plus court que les 8 octets de la longueur de l’en-tête</translation>
    </message>
    <message>
        <source>header of %1 bytes, longer than the file</source>
        <translation>en-tête de %1 octets, plus long que le fichier</translation>
    </message>
    <message>
        <source>header of %1 bytes is unreasonable</source>
        <translation>un en-tête de %1 octets est déraisonnable</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>a name or text is not UTF-8</source>
        <translation>un nom ou un texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>%1 does not fit 64 bits</source>
        <translation>%1 ne tient pas sur 64 bits</translation>
    </message>
    <message>
        <source>no entry &apos;%1&apos;</source>
        <translation>pas d’entrée &apos;%1&apos;</translation>
    </message>
    <message>
        <source>storage blob</source>
        <translation>bloc de stockage</translation>
    </message>
    <message>
        <source>central directory outside the file</source>
        <translation>répertoire central hors du fichier</translation>
    </message>
    <message>
        <source>bytes between the central directory and the end record</source>
        <translation>octets entre le répertoire central et l’enregistrement de fin</translation>
    </message>
    <message>
        <source>no end record: the file is empty</source>
        <translation>pas d’enregistrement de fin&#xa0;: le fichier est vide</translation>
    </message>
    <message>
        <source>no end record: cut off, or not a zip file</source>
        <translation>pas d’enregistrement de fin&#xa0;: tronqué, ou pas un fichier zip</translation>
    </message>
    <message>
        <source>entry count of several disks</source>
        <translation>nombre d’entrées de plusieurs disques</translation>
    </message>
    <message>
        <source>the two end records disagree: entry count, or a central directory outside the file</source>
        <translation>les deux enregistrements de fin se contredisent&#xa0;: nombre d’entrées, ou un répertoire central hors du fichier</translation>
    </message>
    <message>
        <source>no end record for large files where its locator says</source>
        <translation>pas d’enregistrement de fin pour grands fichiers là où son localisateur l’indique</translation>
    </message>
    <message>
        <source>bytes between the end records</source>
        <translation>octets entre les enregistrements de fin</translation>
    </message>
    <message>
        <source>an entry of the central directory without its signature</source>
        <translation>une entrée du répertoire central sans sa signature</translation>
    </message>
    <message>
        <source>an entry that reaches past the central directory</source>
        <translation>une entrée qui dépasse le répertoire central</translation>
    </message>
    <message>
        <source>encrypted entry %1</source>
        <translation>entrée %1 chiffrée</translation>
    </message>
    <message>
        <source>two sizes of the stored entry %1</source>
        <translation>deux tailles de l’entrée non compressée %1</translation>
    </message>
    <message>
        <source>entry data outside the file: %1</source>
        <translation>données d’entrée hors du fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>no local header where the directory says: %1</source>
        <translation>pas d’en-tête local là où le répertoire l’indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>local header name differs from the directory: %1</source>
        <translation>le nom de l’en-tête local diffère du répertoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>local header differs from the directory: %1</source>
        <translation>l’en-tête local diffère du répertoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>duplicate entry %1</source>
        <translation>entrée %1 en double</translation>
    </message>
    <message>
        <source>an entry without a proper name</source>
        <translation>une entrée sans nom correct</translation>
    </message>
    <message>
        <source>entry name leaves the archive: %1</source>
        <translation>le nom d’entrée sort de l’archive&#xa0;: %1</translation>
    </message>
    <message>
        <source>entries overlap: %1 and %2</source>
        <translation>des entrées se chevauchent&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>a zip file of more than 4 GB</source>
        <translation>un fichier zip de plus de 4 Go</translation>
    </message>
    <message>
        <source>use fewer features</source>
        <translation>utilisez moins de caractéristiques</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;, which is a pickle</source>
        <translation>tableau de type &apos;%1&apos;, qui est un pickle</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;, which is not read here</source>
        <translation>tableau de type &apos;%1&apos;, qui n’est pas lu ici</translation>
    </message>
    <message>
        <source>no &apos;%1&apos; where one must be</source>
        <translation>pas de &apos;%1&apos; là où il en faut un</translation>
    </message>
    <message>
        <source>header is not JSON in UTF-8</source>
        <translation>l’en-tête n’est pas du JSON en UTF-8</translation>
    </message>
    <message>
        <source>the array&apos;s header is not what NumPy writes</source>
        <translation>l’en-tête du tableau n’est pas ce que NumPy écrit</translation>
    </message>
    <message>
        <source>a tensor cannot be called %1</source>
        <translation>un tenseur ne peut pas s’appeler %1</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>un stockage</translation>
    </message>
    <message>
        <source>%1 has no valid %2</source>
        <translation>%1 n’a pas de %2 valide</translation>
    </message>
    <message>
        <source>%1 is not an integer</source>
        <translation>%1 n’est pas un entier</translation>
    </message>
    <message>
        <source>%1 has too many dimensions</source>
        <translation>%1 a trop de dimensions</translation>
    </message>
    <message>
        <source>entry count %1 does not fit the directory</source>
        <translation>le nombre d’entrées %1 ne correspond pas au répertoire</translation>
    </message>
    <message>
        <source>duplicate key &quot;%1&quot;</source>
        <translation>clé &quot;%1&quot; en double</translation>
    </message>
    <message>
        <source>shape of &quot;%1&quot;</source>
        <translation>forme de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>shape of &quot;%1&quot; needs %2 bytes, data_offsets give %3</source>
        <translation>la forme de &quot;%1&quot; demande %2 octets, data_offsets en donne %3</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 n’est pas un objet</translation>
    </message>
    <message>
        <source>negative %1</source>
        <translation>valeur négative&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the file holds</source>
        <translation>le fichier contient</translation>
    </message>
    <message>
        <source>exact moments of the data of %1</source>
        <translation>moments exacts des données de %1</translation>
    </message>
    <message>
        <source>a folder is no statistics</source>
        <translation>un dossier, pas des statistiques</translation>
    </message>
    <message>
        <source>make them with `ld3 metric stats --input %1 --net %2 --out stats.npz`</source>
        <translation>faites-les avec `ld3 metric stats --input %1 --net %2 --out stats.npz`</translation>
    </message>
    <message>
        <source>choose statistics made with the same feature net</source>
        <translation>choisissez des statistiques faites avec le même réseau de caractéristiques</translation>
    </message>
    <message>
        <source>from the same noise</source>
        <translation>à partir du même bruit</translation>
    </message>
    <message>
        <source>the exact moments of this model&apos;s data are not known</source>
        <translation>les moments exacts des données de ce modèle ne sont pas connus</translation>
    </message>
    <message>
        <source>exact moments are known of pixels only</source>
        <translation>les moments exacts ne sont connus que pour les pixels</translation>
    </message>
    <message>
        <source>reference exact</source>
        <translation>référence exact</translation>
    </message>
    <message>
        <source>use the teacher, or statistics of the data</source>
        <translation>utilisez le maître, ou des statistiques des données</translation>
    </message>
    <message>
        <source>pixel-pca takes its components from the whole reference, and a shard makes only a part of the teacher&apos;s samples</source>
        <translation>pixel-pca tire ses composantes de la référence entière, et un fragment ne fait qu’une partie des échantillons du maître</translation>
    </message>
    <message>
        <source>reference teacher</source>
        <translation>référence teacher</translation>
    </message>
    <message>
        <source>use exact moments, statistics of `ld3 metric stats`, or random-conv</source>
        <translation>utilisez les moments exacts, des statistiques de `ld3 metric stats`, ou random-conv</translation>
    </message>
    <message>
        <source>from other noise</source>
        <translation>à partir d’un autre bruit</translation>
    </message>
    <message>
        <source>sum and count are not single numbers</source>
        <translation>la somme et le nombre ne sont pas des nombres isolés</translation>
    </message>
    <message>
        <source>remove the file; its samples are drawn again</source>
        <translation>supprimez le fichier&#x202f;; ses échantillons sont tirés de nouveau</translation>
    </message>
    <message>
        <source>unknown kind of reference &quot;%1&quot;</source>
        <translation>type de référence &quot;%1&quot; inconnu</translation>
    </message>
    <message>
        <source>measure again</source>
        <translation>mesurez de nouveau</translation>
    </message>
    <message>
        <source>written by a newer version (%1)</source>
        <translation>écrit par une version plus récente (%1)</translation>
    </message>
    <message>
        <source>use that version of LD3 Workbench</source>
        <translation>utilisez cette version de LD3 Workbench</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, not %2</source>
        <translation>est &quot;%1&quot;, pas %2</translation>
    </message>
    <message>
        <source>is not a list of the right kind</source>
        <translation>n’est pas une liste du bon type</translation>
    </message>
    <message>
        <source>write the file again</source>
        <translation>écrivez de nouveau le fichier</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>pas du JSON</translation>
    </message>
    <message>
        <source>the file is damaged; restore it from a copy, or remove it and measure again</source>
        <translation>le fichier est endommagé&#x202f;; restaurez-le d’une copie, ou supprimez-le et mesurez de nouveau</translation>
    </message>
    <message>
        <source>remove the file; the reference is made again</source>
        <translation>supprimez le fichier&#x202f;; la référence est faite de nouveau</translation>
    </message>
    <message>
        <source>mean and covariance do not fit each other</source>
        <translation>la moyenne et la covariance ne correspondent pas l’une à l’autre</translation>
    </message>
    <message>
        <source>a batch of %1 samples</source>
        <translation>un lot de %1 échantillons</translation>
    </message>
    <message>
        <source>Not enough memory for %1 samples at once; going on with %2.</source>
        <translation>Pas assez de mémoire pour %1 échantillons à la fois&#x202f;; on continue avec %2.</translation>
    </message>
    <message>
        <source>give --solvers and --nfe, or a run or schedule file that says them</source>
        <translation>donnez --solvers et --nfe, ou un fichier d’exécution ou d’échéancier qui les indique</translation>
    </message>
    <message>
        <source>the file belongs to another evaluation</source>
        <translation>le fichier appartient à une autre évaluation</translation>
    </message>
    <message>
        <source>remove it; its samples are drawn again</source>
        <translation>supprimez-le&#x202f;; ses échantillons sont tirés de nouveau</translation>
    </message>
    <message>
        <source>the folder belongs to another plan than %1</source>
        <translation>le dossier appartient à un autre plan que %1</translation>
    </message>
    <message>
        <source>merge the shards of one evaluation</source>
        <translation>fusionnez les fragments d’une même évaluation</translation>
    </message>
    <message>
        <source>shard %1 is given twice</source>
        <translation>le fragment %1 est donné deux fois</translation>
    </message>
    <message>
        <source>give each shard once</source>
        <translation>donnez chaque fragment une seule fois</translation>
    </message>
    <message>
        <source>shard %1/%2 is missing</source>
        <translation>le fragment %1/%2 manque</translation>
    </message>
    <message>
        <source>evaluate it and give its folder too</source>
        <translation>évaluez-le et donnez aussi son dossier</translation>
    </message>
    <message>
        <source>the file does not say what it belongs to</source>
        <translation>le fichier ne dit pas à quoi il appartient</translation>
    </message>
    <message>
        <source>remove it and evaluate the shard again</source>
        <translation>supprimez-le et évaluez de nouveau le fragment</translation>
    </message>
    <message>
        <source>a value has %1 of %2 parts</source>
        <translation>une valeur a %1 de ses %2 parties</translation>
    </message>
    <message>
        <source>let every shard finish first</source>
        <translation>laissez d’abord finir tous les fragments</translation>
    </message>
    <message>
        <source>the shards hold %1 of %2 samples of the reference</source>
        <translation>les fragments contiennent %1 des %2 échantillons de la référence</translation>
    </message>
    <message>
        <source>the reference&apos;s moments are not there</source>
        <translation>les moments de la référence ne sont pas là</translation>
    </message>
    <message>
        <source>evaluate the shards again</source>
        <translation>évaluez de nouveau les fragments</translation>
    </message>
    <message>
        <source>nothing to merge</source>
        <translation>rien à fusionner</translation>
    </message>
    <message>
        <source>give the folders of all shards</source>
        <translation>donnez les dossiers de tous les fragments</translation>
    </message>
    <message>
        <source>the shards hold %1 of %2 samples of a value</source>
        <translation>les fragments contiennent %1 des %2 échantillons d’une valeur</translation>
    </message>
    <message>
        <source>see `ld3 pictures --help`</source>
        <translation>consultez `ld3 pictures --help`</translation>
    </message>
    <message>
        <source>number of pictures out of range, 1 to %1</source>
        <translation>nombre d’images hors de la plage, 1 à %1</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>corrigez-le</translation>
    </message>
    <message>
        <source>correct it and %1 more</source>
        <translation>corrigez-le ainsi que %1 autres</translation>
    </message>
    <message>
        <source>samples have %1 values, more than %2</source>
        <translation>les échantillons ont %1 valeurs, plus de %2</translation>
    </message>
    <message>
        <source>use random-conv or fid</source>
        <translation>utilisez random-conv ou fid</translation>
    </message>
    <message>
        <source>teacher %1, %2 evaluations, %3, from the same noise</source>
        <translation>maître %1, %2 évaluations, %3, à partir du même bruit</translation>
    </message>
    <message>
        <source>teacher %1, %2 evaluations, %3, from other noise</source>
        <translation>maître %1, %2 évaluations, %3, à partir d’un autre bruit</translation>
    </message>
    <message>
        <source>the statistics are of %1 features, %2 has %3</source>
        <translation>les statistiques sont de %1 caractéristiques, %2 en a %3</translation>
    </message>
    <message>
        <source>the statistics are of %1 features of %2, %3 has %4</source>
        <translation>les statistiques sont de %1 caractéristiques de %2, %3 en a %4</translation>
    </message>
    <message>
        <source>no solver for the schedule</source>
        <translation>pas de solveur pour l’échéancier</translation>
    </message>
    <message>
        <source>no budget for the schedule</source>
        <translation>pas de budget pour l’échéancier</translation>
    </message>
    <message>
        <source>%1 is not one of 0/n to n-1/n</source>
        <translation>%1 n’est pas l’un de 0/n à n-1/n</translation>
    </message>
    <message>
        <source>waits for space on the disk</source>
        <translation>attend de la place sur le disque</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>no seed</source>
        <translation>pas de graine</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>pas d’échéancier</translation>
    </message>
    <message>
        <source>metric pixel-pca</source>
        <translation>métrique pixel-pca</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>metadata &quot;%1&quot; is missing</source>
        <translation>la métadonnée &quot;%1&quot; manque</translation>
    </message>
    <message>
        <source>%1 is not known; use auto, fid, pixel-pca, random-conv, lpips, l2 or l1</source>
        <translation>%1 n’est pas connu&#x202f;; utilisez auto, fid, pixel-pca, random-conv, lpips, l2 ou l1</translation>
    </message>
    <message>
        <source>%1 is not known; use edm or ld3</source>
        <translation>%1 n’est pas connu&#x202f;; utilisez edm ou ld3</translation>
    </message>
    <message>
        <source>%1 is not known; use pt or nv</source>
        <translation>%1 n’est pas connu&#x202f;; utilisez pt ou nv</translation>
    </message>
    <message>
        <source>samples %1</source>
        <translation>échantillons %1</translation>
    </message>
    <message>
        <source>%1 to teacher</source>
        <translation>%1 par rapport au maître</translation>
    </message>
    <message>
        <source>diffusers timesteps exist for discrete noise schedules only</source>
        <translation>les pas de temps de diffusers n’existent que pour les échéanciers de bruit discrets</translation>
    </message>
    <message>
        <source>use the format diffusers-sigmas or k-diffusion</source>
        <translation>utilisez le format diffusers-sigmas ou k-diffusion</translation>
    </message>
    <message>
        <source>diffusers has no scheduler that is this solver</source>
        <translation>diffusers n’a pas de scheduler qui soit ce solveur</translation>
    </message>
    <message>
        <source>use the format diffusers-sigmas, or unipc, dpm-solver++, deis or ddim</source>
        <translation>utilisez le format diffusers-sigmas, ou unipc, dpm-solver++, deis ou ddim</translation>
    </message>
    <message>
        <source>unknown end</source>
        <translation>fin inconnue</translation>
    </message>
    <message>
        <source>use exact, append-zero or replace-by-zero</source>
        <translation>utilisez exact, append-zero ou replace-by-zero</translation>
    </message>
    <message>
        <source>EDM: t_steps of generate.py</source>
        <translation>EDM&#xa0;: t_steps de generate.py</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>this format cannot express a zero at the end</source>
        <translation>ce format ne peut pas exprimer un zéro à la fin</translation>
    </message>
    <message>
        <source>use the exact end, or another format</source>
        <translation>utilisez la fin exacte, ou un autre format</translation>
    </message>
    <message>
        <source>the table has no column %1</source>
        <translation>la table n’a pas de colonne %1</translation>
    </message>
    <message>
        <source>export it again as csv</source>
        <translation>exportez-la de nouveau en csv</translation>
    </message>
    <message>
        <source>line %1 has %2 cells where the header has %3</source>
        <translation>la ligne %1 a %2 cellules là où l’en-tête en a %3</translation>
    </message>
    <message>
        <source>the checkpoint has no best_t_steps</source>
        <translation>le point de contrôle n’a pas de best_t_steps</translation>
    </message>
    <message>
        <source>choose a checkpoint of LD3</source>
        <translation>choisissez un point de contrôle de LD3</translation>
    </message>
    <message>
        <source>best_t_steps has %1 numbers</source>
        <translation>best_t_steps a %1 nombres</translation>
    </message>
    <message>
        <source>times, then as many eval times are expected</source>
        <translation>des temps, puis autant de temps d’évaluation sont attendus</translation>
    </message>
    <message>
        <source>fewer than two sigmas</source>
        <translation>moins de deux sigmas</translation>
    </message>
    <message>
        <source>give a schedule with at least one step</source>
        <translation>donnez un échéancier avec au moins un pas</translation>
    </message>
    <message>
        <source>a sigma is not positive</source>
        <translation>un sigma n’est pas positif</translation>
    </message>
    <message>
        <source>only the last one may be zero</source>
        <translation>seul le dernier peut être zéro</translation>
    </message>
    <message>
        <source>a row of the table has %1 columns</source>
        <translation>une ligne de la table a %1 colonnes</translation>
    </message>
    <message>
        <source>export it again as latex</source>
        <translation>exportez-la de nouveau en latex</translation>
    </message>
    <message>
        <source>timesteps of diffusers need a discrete noise schedule</source>
        <translation>les pas de temps de diffusers demandent un échéancier de bruit discret</translation>
    </message>
    <message>
        <source>name the model&apos;s noise schedule, such as vp-discrete:sd</source>
        <translation>nommez l’échéancier de bruit du modèle, comme vp-discrete:sd</translation>
    </message>
    <message>
        <source>%1 timesteps stand beside %2 sigmas</source>
        <translation>%1 pas de temps à côté de %2 sigmas</translation>
    </message>
    <message>
        <source>export it again as diffusers</source>
        <translation>exportez-le de nouveau en diffusers</translation>
    </message>
    <message>
        <source>%1 has no budget with %2 steps</source>
        <translation>%1 n’a pas de budget avec %2 pas</translation>
    </message>
    <message>
        <source>choose another solver</source>
        <translation>choisissez un autre solveur</translation>
    </message>
    <message>
        <source>fewer than two times</source>
        <translation>moins de deux temps</translation>
    </message>
    <message>
        <source>choose a schedule with at least one step</source>
        <translation>choisissez un échéancier avec au moins un pas</translation>
    </message>
    <message>
        <source>choose a schedule</source>
        <translation>choisissez un échéancier</translation>
    </message>
    <message>
        <source>the file is not JSON</source>
        <translation>le fichier n’est pas du JSON</translation>
    </message>
    <message>
        <source>The reference clamps params2 to a window that it computes from params1, so eval times may come out nearer to the times there; best_t_steps holds them exactly.</source>
        <translation>La référence limite params2 à une fenêtre qu’elle calcule à partir de params1, les temps d’évaluation peuvent donc y être plus proches des temps&#x202f;; best_t_steps les contient exactement.</translation>
    </message>
    <message>
        <source>give a list of numbers</source>
        <translation>donnez une liste de nombres</translation>
    </message>
    <message>
        <source>The loop there is Heun with a last Euler step: 2N - 1 network evaluations.</source>
        <translation>La boucle y est Heun avec un dernier pas d’Euler&#xa0;: 2N - 1 évaluations du réseau.</translation>
    </message>
    <message>
        <source>two steps fall together when rounded for this format</source>
        <translation>deux pas se confondent une fois arrondis pour ce format</translation>
    </message>
    <message>
        <source>steps %1 and %2 at %3 and %4</source>
        <translation>pas %1 et %2 à %3 et %4</translation>
    </message>
    <message>
        <source>use fewer steps, or a format that keeps fractions</source>
        <translation>utilisez moins de pas, ou un format qui garde les décimales</translation>
    </message>
    <message>
        <source>and check the noise schedule</source>
        <translation>et vérifiez l’échéancier de bruit</translation>
    </message>
    <message>
        <source>LaTeX table</source>
        <translation>Table LaTeX</translation>
    </message>
    <message>
        <source>unknown rounding</source>
        <translation>arrondi inconnu</translation>
    </message>
    <message>
        <source>use edm or ld3</source>
        <translation>utilisez edm ou ld3</translation>
    </message>
    <message>
        <source>the loss needs a network, and none was opened</source>
        <translation>la perte demande un réseau, et aucun n’a été ouvert</translation>
    </message>
    <message>
        <source>use --loss l2 or --loss l1</source>
        <translation>utilisez --loss l2 ou --loss l1</translation>
    </message>
    <message>
        <source>mean %1 and covariance %2 do not fit each other</source>
        <translation>la moyenne %1 et la covariance %2 ne correspondent pas l’une à l’autre</translation>
    </message>
    <message>
        <source>give [D] and [D, D]</source>
        <translation>donnez [D] et [D, D]</translation>
    </message>
    <message>
        <source>statistics of different dimensions</source>
        <translation>statistiques de dimensions différentes</translation>
    </message>
    <message>
        <source>compare statistics of the same feature net</source>
        <translation>comparez des statistiques du même réseau de caractéristiques</translation>
    </message>
    <message>
        <source>compute the statistics again</source>
        <translation>calculez de nouveau les statistiques</translation>
    </message>
    <message>
        <source>unknown loss</source>
        <translation>perte inconnue</translation>
    </message>
    <message>
        <source>use l2, l1 or lpips, or a file with a TorchScript module forward(a, b) -&gt; [B]</source>
        <translation>utilisez l2, l1 ou lpips, ou un fichier avec un module TorchScript forward(a, b) -&gt; [B]</translation>
    </message>
    <message>
        <source>start the evaluation again</source>
        <translation>recommencez l’évaluation</translation>
    </message>
    <message>
        <source>moments need at least one feature</source>
        <translation>les moments demandent au moins une caractéristique</translation>
    </message>
    <message>
        <source>give features [N, D]</source>
        <translation>donnez des caractéristiques [N, D]</translation>
    </message>
    <message>
        <source>features are %1 of %2</source>
        <translation>les caractéristiques ont la forme %1 de %2</translation>
    </message>
    <message>
        <source>give [B, %1] of floating point</source>
        <translation>donnez [B, %1] en virgule flottante</translation>
    </message>
    <message>
        <source>features hold NaN or infinity</source>
        <translation>les caractéristiques contiennent NaN ou l’infini</translation>
    </message>
    <message>
        <source>sample %1 or one of the next %2</source>
        <translation>échantillon %1 ou l’un des %2 suivants</translation>
    </message>
    <message>
        <source>check the samples and the feature net&apos;s number type</source>
        <translation>vérifiez les échantillons et le type de nombre du réseau de caractéristiques</translation>
    </message>
    <message>
        <source>merge moments of the same feature net</source>
        <translation>fusionnez des moments du même réseau de caractéristiques</translation>
    </message>
    <message>
        <source>a covariance needs at least two samples</source>
        <translation>une covariance demande au moins deux échantillons</translation>
    </message>
    <message>
        <source>give more samples</source>
        <translation>donnez plus d’échantillons</translation>
    </message>
    <message>
        <source>not the state of moments</source>
        <translation>pas l’état de moments</translation>
    </message>
    <message>
        <source>the moments&apos; tensors do not fit each other</source>
        <translation>les tenseurs des moments ne correspondent pas les uns aux autres</translation>
    </message>
    <message>
        <source>the moments hold a negative count, NaN or infinity</source>
        <translation>les moments contiennent un nombre négatif d’échantillons, NaN ou l’infini</translation>
    </message>
    <message>
        <source>the covariance is not symmetric: entries [%1, %2] and [%3, %4] differ by %5</source>
        <translation>la covariance n’est pas symétrique&#xa0;: les entrées [%1, %2] et [%3, %4] diffèrent de %5</translation>
    </message>
    <message>
        <source>the mean holds NaN or infinity</source>
        <translation>la moyenne contient NaN ou l’infini</translation>
    </message>
    <message>
        <source>the covariance holds NaN or infinity</source>
        <translation>la covariance contient NaN ou l’infini</translation>
    </message>
    <message>
        <source>the covariance is indefinite: its eigenvalues reach from %1 to %2</source>
        <translation>la covariance est indéfinie&#xa0;: ses valeurs propres vont de %1 à %2</translation>
    </message>
    <message>
        <source>LPIPS compares pictures with one or three channels, the model&apos;s samples have %1</source>
        <translation>LPIPS compare des images à un ou trois canaux, les échantillons du modèle en ont %1</translation>
    </message>
    <message>
        <source>use --loss l2, or a loss of your own (--loss FILE)</source>
        <translation>utilisez --loss l2, ou votre propre perte (--loss FILE)</translation>
    </message>
    <message>
        <source>LPIPS (%1) from %2</source>
        <translation>LPIPS (%1) de %2</translation>
    </message>
    <message>
        <source>the loss that was used before is missing</source>
        <translation>la perte utilisée auparavant manque</translation>
    </message>
    <message>
        <source>put the file with SHA-256 %1 there</source>
        <translation>mettez-y le fichier de SHA-256 %1</translation>
    </message>
    <message>
        <source>the loss is not the one that was used before (its SHA-256 differs)</source>
        <translation>la perte n’est pas celle utilisée auparavant (son SHA-256 diffère)</translation>
    </message>
    <message>
        <source>put the file with SHA-256 %1 back</source>
        <translation>remettez le fichier de SHA-256 %1</translation>
    </message>
    <message>
        <source>bilinear to 299x299, half-pixel centres</source>
        <translation>bilinéaire en 299x299, centres au demi-pixel</translation>
    </message>
    <message>
        <source>bilinear to 299x299, as TensorFlow 1</source>
        <translation>bilinéaire en 299x299, comme TensorFlow 1</translation>
    </message>
    <message>
        <source>use NVIDIA&apos;s inception-2015-12-05.pt</source>
        <translation>utilisez inception-2015-12-05.pt de NVIDIA</translation>
    </message>
    <message>
        <source>bilinear to 299x299, as TensorFlow 1 (inside the module)</source>
        <translation>bilinéaire en 299x299, comme TensorFlow 1 (dans le module)</translation>
    </message>
    <message>
        <source>the module returns the shape %1 for %2 pictures, 2048 features each are expected</source>
        <translation>le module rend la forme %1 pour %2 images, 2048 caractéristiques pour chacune sont attendues</translation>
    </message>
    <message>
        <source>get the weights of the FID Inception network</source>
        <translation>procurez-vous les poids du réseau Inception de la FID</translation>
    </message>
    <message>
        <source>no weights for the FID Inception network</source>
        <translation>pas de poids pour le réseau Inception de la FID</translation>
    </message>
    <message>
        <source>the module has the front end nv, pt is asked for</source>
        <translation>le module a l’étage d’entrée nv, pt est demandé</translation>
    </message>
    <message>
        <source>leave the front end out, or use pytorch-fid&apos;s weights</source>
        <translation>omettez l’étage d’entrée, ou utilisez les poids de pytorch-fid</translation>
    </message>
    <message>
        <source>put the files with SHA-256 %1 into %2, or name their folder with --weights DIR</source>
        <translation>mettez les fichiers de SHA-256 %1 dans %2, ou nommez leur dossier avec --weights DIR</translation>
    </message>
    <message>
        <source>the weights of LPIPS (%1) that were used before are missing</source>
        <translation>les poids de LPIPS (%1) utilisés auparavant manquent</translation>
    </message>
    <message>
        <source>the file is LPIPS with VGG16, AlexNet is asked for</source>
        <translation>le fichier est LPIPS avec VGG16, AlexNet est demandé</translation>
    </message>
    <message>
        <source>use --net vgg, or the weights of AlexNet</source>
        <translation>utilisez --net vgg, ou les poids d’AlexNet</translation>
    </message>
    <message>
        <source>the pictures do not have as many values as their shape says</source>
        <translation>les images n’ont pas autant de valeurs que le dit leur forme</translation>
    </message>
    <message>
        <source>give [count, channels, height, width]</source>
        <translation>donnez [nombre, canaux, hauteur, largeur]</translation>
    </message>
    <message>
        <source>give the moments of flattened pictures of this size</source>
        <translation>donnez les moments d’images aplaties de cette taille</translation>
    </message>
    <message>
        <source>number of principal components out of range</source>
        <translation>nombre de composantes principales hors de la plage</translation>
    </message>
    <message>
        <source>use 1 to %1, or 0 for the default</source>
        <translation>utilisez 1 à %1, ou 0 pour la valeur par défaut</translation>
    </message>
    <message>
        <source>the pictures do not vary</source>
        <translation>les images ne varient pas</translation>
    </message>
    <message>
        <source>principal components of pixels</source>
        <translation>composantes principales des pixels</translation>
    </message>
    <message>
        <source>give pictures that differ from each other</source>
        <translation>donnez des images qui diffèrent entre elles</translation>
    </message>
    <message>
        <source>principal components of pictures of %1</source>
        <translation>composantes principales d’images de %1</translation>
    </message>
    <message>
        <source>give pictures of the size that the components were made from</source>
        <translation>donnez des images de la taille dont les composantes ont été tirées</translation>
    </message>
    <message>
        <source>give the moments of pictures of the same size</source>
        <translation>donnez les moments d’images de la même taille</translation>
    </message>
    <message>
        <source>give [B, 1 or 3, H, W] of 8 x 8 pixels or more</source>
        <translation>donnez [B, 1 ou 3, H, W] de 8 x 8 pixels ou plus</translation>
    </message>
    <message>
        <source>statistics hold mu [D] and sigma [D, D] of floating point, as EDM and pytorch-fid write them</source>
        <translation>les statistiques contiennent mu [D] et sigma [D, D] en virgule flottante, comme les écrivent EDM et pytorch-fid</translation>
    </message>
    <message>
        <source>mu has shape %1</source>
        <translation>mu a la forme %1</translation>
    </message>
    <message>
        <source>sigma has shape %1 where mu has %2 values</source>
        <translation>sigma a la forme %1 là où mu a %2 valeurs</translation>
    </message>
    <message>
        <source>sigma is not quite symmetric (by %1); the mean of both halves is used</source>
        <translation>sigma n’est pas tout à fait symétrique (de %1)&#x202f;; la moyenne des deux moitiés est utilisée</translation>
    </message>
    <message>
        <source>statistics of different feature nets</source>
        <translation>statistiques de réseaux de caractéristiques différents</translation>
    </message>
    <message>
        <source>forward(a, b) that returns [B] losses</source>
        <translation>forward(a, b) qui rend [B] pertes</translation>
    </message>
    <message>
        <source>the loss takes other inputs than two</source>
        <translation>la perte prend d’autres entrées que deux</translation>
    </message>
    <message>
        <source>the loss returns the shape %1 of %2 for %3 samples, [%4] floating point numbers are expected</source>
        <translation>la perte rend la forme %1 de %2 pour %3 échantillons, [%4] nombres à virgule flottante sont attendus</translation>
    </message>
    <message>
        <source>return one number for each sample: a mean over all dimensions but the first</source>
        <translation>rendez un nombre pour chaque échantillon&#xa0;: une moyenne sur toutes les dimensions sauf la première</translation>
    </message>
    <message>
        <source>the loss is negative</source>
        <translation>la perte est négative</translation>
    </message>
    <message>
        <source>return a distance: 0 for equal samples, else a positive number</source>
        <translation>rendez une distance&#xa0;: 0 pour des échantillons égaux, sinon un nombre positif</translation>
    </message>
    <message>
        <source>the loss of standard normal samples is NaN or infinite</source>
        <translation>la perte d’échantillons normaux standard est NaN ou infinie</translation>
    </message>
    <message>
        <source>check the module in Python</source>
        <translation>vérifiez le module en Python</translation>
    </message>
    <message>
        <source>its gradient fails</source>
        <translation>son gradient échoue</translation>
    </message>
    <message>
        <source>no gradient reaches the student&apos;s samples</source>
        <translation>aucun gradient n’atteint les échantillons de l’élève</translation>
    </message>
    <message>
        <source>its gradient is not finite</source>
        <translation>son gradient n’est pas fini</translation>
    </message>
    <message>
        <source>gradient descent needs a loss that can be differentiated (%1)</source>
        <translation>la descente de gradient demande une perte dérivable (%1)</translation>
    </message>
    <message>
        <source>use the optimizer lm (recipe fast), or mend the module</source>
        <translation>utilisez l’optimiseur lm (recette fast), ou corrigez le module</translation>
    </message>
    <message>
        <source>no such file of a loss</source>
        <translation>ce fichier de perte n’existe pas</translation>
    </message>
    <message>
        <source>use l2, l1 or lpips, or the path of a TorchScript module</source>
        <translation>utilisez l2, l1 ou lpips, ou le chemin d’un module TorchScript</translation>
    </message>
    <message>
        <source>the loss is not a TorchScript module</source>
        <translation>la perte n’est pas un module TorchScript</translation>
    </message>
    <message>
        <source>save it with torch.jit.script(module).save(path)</source>
        <translation>enregistrez-le avec torch.jit.script(module).save(path)</translation>
    </message>
    <message>
        <source>a subset cannot be larger than the set</source>
        <translation>un sous-ensemble ne peut pas être plus grand que l’ensemble</translation>
    </message>
    <message>
        <source>ask for fewer</source>
        <translation>demandez-en moins</translation>
    </message>
    <message>
        <source>batches cannot be made</source>
        <translation>les lots ne peuvent pas être faits</translation>
    </message>
    <message>
        <source>%1 pictures in batches of %2 for %3 processes</source>
        <translation>%1 images en lots de %2 pour %3 processus</translation>
    </message>
    <message>
        <source>use 1 or more</source>
        <translation>utilisez 1 ou plus</translation>
    </message>
    <message>
        <source>put it into %1, or name another folder with --weights DIR</source>
        <translation>mettez-le dans %1, ou nommez un autre dossier avec --weights DIR</translation>
    </message>
    <message>
        <source>no such file or folder of weights</source>
        <translation>ce fichier ou dossier de poids n’existe pas</translation>
    </message>
    <message>
        <source>check the path; without it, %1 is searched</source>
        <translation>vérifiez le chemin&#x202f;; sans lui, la recherche se fait dans %1</translation>
    </message>
    <message>
        <source>the FID Inception-v3 network</source>
        <translation>le réseau Inception-v3 de la FID</translation>
    </message>
    <message>
        <source>use pt_inception-2015-12-05-6726825d.pth of pytorch-fid</source>
        <translation>utilisez pt_inception-2015-12-05-6726825d.pth de pytorch-fid</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>une variance est négative</translation>
    </message>
    <message>
        <source>unknown front end of the Inception network</source>
        <translation>étage d’entrée inconnu du réseau Inception</translation>
    </message>
    <message>
        <source>use pt (pytorch-fid) or nv (NVIDIA, EDM)</source>
        <translation>utilisez pt (pytorch-fid) ou nv (NVIDIA, EDM)</translation>
    </message>
    <message>
        <source>the Inception network takes pictures with one or three channels</source>
        <translation>le réseau Inception prend des images à un ou trois canaux</translation>
    </message>
    <message>
        <source>give [B, 3, H, W], uint8 or floating point numbers in [0, 1]</source>
        <translation>donnez [B, 3, H, W], uint8 ou nombres à virgule flottante dans [0, 1]</translation>
    </message>
    <message>
        <source>use torchvision&apos;s vgg16-397923af.pth</source>
        <translation>utilisez vgg16-397923af.pth de torchvision</translation>
    </message>
    <message>
        <source>use torchvision&apos;s alexnet-owt-7be5be79.pth</source>
        <translation>utilisez alexnet-owt-7be5be79.pth de torchvision</translation>
    </message>
    <message>
        <source>unknown network of LPIPS</source>
        <translation>réseau de LPIPS inconnu</translation>
    </message>
    <message>
        <source>use vgg or alex</source>
        <translation>utilisez vgg ou alex</translation>
    </message>
    <message>
        <source>LPIPS for %1</source>
        <translation>LPIPS pour %1</translation>
    </message>
    <message>
        <source>the linear layers of LPIPS hold a negative weight, so that they make no distance</source>
        <translation>les couches linéaires de LPIPS contiennent un poids négatif, elles ne donnent donc pas de distance</translation>
    </message>
    <message>
        <source>LPIPS compares pictures with one or three channels</source>
        <translation>LPIPS compare des images à un ou trois canaux</translation>
    </message>
    <message>
        <source>give floating point pictures [B, 3, H, W] in [-1, 1]</source>
        <translation>donnez des images en virgule flottante [B, 3, H, W] dans [-1, 1]</translation>
    </message>
    <message>
        <source>pictures of different shapes cannot be compared</source>
        <translation>des images de formes différentes ne peuvent pas être comparées</translation>
    </message>
    <message>
        <source>shapes %1 and %2</source>
        <translation>formes %1 et %2</translation>
    </message>
    <message>
        <source>give two batches of equal shape</source>
        <translation>donnez deux lots de même forme</translation>
    </message>
    <message>
        <source>use NVIDIA&apos;s vgg16.pt</source>
        <translation>utilisez vgg16.pt de NVIDIA</translation>
    </message>
    <message>
        <source>the module returns the shape %1 for %2 pictures, one vector each is expected</source>
        <translation>le module rend la forme %1 pour %2 images, un vecteur pour chacune est attendu</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un nombre isolé</translation>
    </message>
    <message>
        <source>it is %1, not %2</source>
        <translation>c’est %1, pas %2</translation>
    </message>
    <message>
        <source>it holds %1, not floating point numbers</source>
        <translation>il contient %1, pas des nombres à virgule flottante</translation>
    </message>
    <message>
        <source>the weights hold NaN or infinity</source>
        <translation>les poids contiennent NaN ou l’infini</translation>
    </message>
    <message>
        <source>not a file of network weights (neither safetensors nor torch.save)</source>
        <translation>pas un fichier de poids de réseau (ni safetensors ni torch.save)</translation>
    </message>
    <message>
        <source>download the file again</source>
        <translation>téléchargez de nouveau le fichier</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il manque</translation>
    </message>
    <message>
        <source>it does not belong to it</source>
        <translation>il n’en fait pas partie</translation>
    </message>
    <message>
        <source>the VGG16 network of torchvision</source>
        <translation>le réseau VGG16 de torchvision</translation>
    </message>
    <message>
        <source>the AlexNet network of torchvision</source>
        <translation>le réseau AlexNet de torchvision</translation>
    </message>
    <message>
        <source>the linear layers of LPIPS for VGG16</source>
        <translation>les couches linéaires de LPIPS pour VGG16</translation>
    </message>
    <message>
        <source>the linear layers of LPIPS for AlexNet</source>
        <translation>les couches linéaires de LPIPS pour AlexNet</translation>
    </message>
    <message>
        <source>LPIPS with VGG16</source>
        <translation>LPIPS avec VGG16</translation>
    </message>
    <message>
        <source>LPIPS with AlexNet</source>
        <translation>LPIPS avec AlexNet</translation>
    </message>
    <message>
        <source>the FID Inception-v3 network of pytorch-fid</source>
        <translation>le réseau Inception-v3 de la FID, de pytorch-fid</translation>
    </message>
    <message>
        <source>the Inception-v3 network of torchvision, which FID does not use</source>
        <translation>le réseau Inception-v3 de torchvision, que la FID n’utilise pas</translation>
    </message>
    <message>
        <source>LPIPS with VGG16 as a TorchScript module</source>
        <translation>LPIPS avec VGG16 en module TorchScript</translation>
    </message>
    <message>
        <source>the FID Inception-v3 network as a TorchScript module</source>
        <translation>le réseau Inception-v3 de la FID en module TorchScript</translation>
    </message>
    <message>
        <source>no known network</source>
        <translation>aucun réseau connu</translation>
    </message>
    <message>
        <source>first statistics</source>
        <translation>premières statistiques</translation>
    </message>
    <message>
        <source>second statistics</source>
        <translation>secondes statistiques</translation>
    </message>
    <message>
        <source>the covariance has rank %1 of %2</source>
        <translation>la covariance a le rang %1 sur %2</translation>
    </message>
    <message>
        <source>the covariance has rank %1 of %2, as %3 samples are too few; the distance is biased</source>
        <translation>la covariance a le rang %1 sur %2, car %3 échantillons sont trop peu&#x202f;; la distance est biaisée</translation>
    </message>
    <message>
        <source>some features are constant or depend on others</source>
        <translation>certaines caractéristiques sont constantes ou dépendent d’autres</translation>
    </message>
    <message>
        <source>the covariance has a negative eigenvalue, %1, which is taken as zero</source>
        <translation>la covariance a une valeur propre négative, %1, qui est prise pour zéro</translation>
    </message>
    <message>
        <source>leading components</source>
        <translation>composantes dominantes</translation>
    </message>
    <message>
        <source>not the weights of %1 (%2)</source>
        <translation>pas les poids attendus&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>not the weights of %1 (%2); the file looks like %3</source>
        <translation>pas les poids attendus&#xa0;: %1 (%2)&#x202f;; le fichier semble être %3</translation>
    </message>
    <message>
        <source>no weights for LPIPS (%1)</source>
        <translation>pas de poids pour LPIPS (%1)</translation>
    </message>
    <message>
        <source>no weights for LPIPS (%1); the folder holds %2</source>
        <translation>pas de poids pour LPIPS (%1)&#x202f;; le dossier contient %2</translation>
    </message>
    <message>
        <source>get %1; put it into %2, or name another folder with --weights DIR</source>
        <translation>procurez-vous %1&#x202f;; mettez-le dans %2, ou nommez un autre dossier avec --weights DIR</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>another TorchScript module</source>
        <translation>un autre module TorchScript</translation>
    </message>
    <message>
        <source>forward has no input %1</source>
        <translation>forward n’a pas d’entrée %1</translation>
    </message>
    <message>
        <source>moments of %1 features</source>
        <translation>moments de %1 caractéristiques</translation>
    </message>
    <message>
        <source>moments of %1 pixels</source>
        <translation>moments de %1 pixels</translation>
    </message>
    <message>
        <source>pictures of %1</source>
        <translation>images de %1</translation>
    </message>
    <message>
        <source>the module %1</source>
        <translation>le module %1</translation>
    </message>
    <message>
        <source>%1, tensor %2</source>
        <translation>%1, tenseur %2</translation>
    </message>
    <message>
        <source>%1 does not hold floating point numbers</source>
        <translation>%1 ne contient pas de nombres à virgule flottante</translation>
    </message>
    <message>
        <source>export a module with %1</source>
        <translation>exportez un module avec %1</translation>
    </message>
    <message>
        <source>shape %1 of %2</source>
        <translation>forme %1 de %2</translation>
    </message>
    <message>
        <source>shape %1</source>
        <translation>forme %1</translation>
    </message>
    <message>
        <source>pictures %1</source>
        <translation>images %1</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>dimension %1</translation>
    </message>
    <message>
        <source>%1 and %2 (LPIPS, PerceptualSimilarity: lpips/weights/v0.1)</source>
        <translation>%1 et %2 (LPIPS, PerceptualSimilarity: lpips/weights/v0.1)</translation>
    </message>
    <message>
        <source>use %1 of LPIPS, folder weights/v0.1</source>
        <translation>utilisez %1 de LPIPS, dossier weights/v0.1</translation>
    </message>
    <message>
        <source>pt_inception-2015-12-05-6726825d.pth (pytorch-fid) or inception-2015-12-05.pt (NVIDIA, stylegan2-ada-pytorch: metrics)</source>
        <translation>pt_inception-2015-12-05-6726825d.pth (pytorch-fid) ou inception-2015-12-05.pt (NVIDIA, stylegan2-ada-pytorch: metrics)</translation>
    </message>
    <message>
        <source>use builtin or one of %1</source>
        <translation>utilisez builtin ou l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>a network, not a mixture</source>
        <translation>un réseau, pas un mélange</translation>
    </message>
    <message>
        <source>builtin:16 is the mixture that it was trained on</source>
        <translation>builtin:16 est le mélange sur lequel il a été entraîné</translation>
    </message>
    <message>
        <source>give class numbers from 0 to %1, or one row of weights for each sample</source>
        <translation>donnez des numéros de classe de 0 à %1, ou une ligne de poids pour chaque échantillon</translation>
    </message>
    <message>
        <source>class label %1 of sample %2 is out of range</source>
        <translation>l’étiquette de classe %1 de l’échantillon %2 est hors de la plage</translation>
    </message>
    <message>
        <source>class labels of shape %1 for %2 samples</source>
        <translation>étiquettes de classe de forme %1 pour %2 échantillons</translation>
    </message>
    <message>
        <source>class weights are not finite</source>
        <translation>les poids de classe ne sont pas finis</translation>
    </message>
    <message>
        <source>class labels are not whole numbers</source>
        <translation>les étiquettes de classe ne sont pas des nombres entiers</translation>
    </message>
    <message>
        <source>class labels</source>
        <translation>étiquettes de classe</translation>
    </message>
    <message>
        <source>the model takes class numbers, not mixtures of classes</source>
        <translation>le modèle prend des numéros de classe, pas des mélanges de classes</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>pas un objet JSON</translation>
    </message>
    <message>
        <source>write the model&apos;s description, an object in braces, into this file</source>
        <translation>écrivez la description du modèle, un objet entre accolades, dans ce fichier</translation>
    </message>
    <message>
        <source>give fields as {&quot;prediction&quot;: &quot;eps&quot;, …}</source>
        <translation>donnez les champs sous la forme {&quot;prediction&quot;: &quot;eps&quot;, …}</translation>
    </message>
    <message>
        <source>use cuda:0 to cuda:%1</source>
        <translation>utilisez cuda:0 à cuda:%1</translation>
    </message>
    <message>
        <source>build the program again</source>
        <translation>compilez de nouveau le programme</translation>
    </message>
    <message>
        <source>a tensor of the built-in network is damaged</source>
        <translation>un tenseur du réseau intégré est endommagé</translation>
    </message>
    <message>
        <source>the built-in network is truncated</source>
        <translation>le réseau intégré est tronqué</translation>
    </message>
    <message>
        <source>the model&apos;s input has shape %1</source>
        <translation>l’entrée du modèle a la forme %1</translation>
    </message>
    <message>
        <source>a mixture has means [K, C, H, W], weights [K] and metadata kind = mixture, std = a positive number</source>
        <translation>un mélange a means [K, C, H, W], weights [K] et les métadonnées kind = mixture, std = un nombre positif</translation>
    </message>
    <message>
        <source>metadata std = &quot;%1&quot; is not a positive number</source>
        <translation>métadonnée std = &quot;%1&quot;&#xa0;: pas un nombre positif</translation>
    </message>
    <message>
        <source>means %1 and weights %2 differ in K</source>
        <translation>means %1 et weights %2 diffèrent en K</translation>
    </message>
    <message>
        <source>a weight is not positive</source>
        <translation>un poids n’est pas positif</translation>
    </message>
    <message>
        <source>Exact denoiser of a mixture of %1 isotropic Gaussians</source>
        <translation>Débruiteur exact d’un mélange de %1 gaussiennes isotropes</translation>
    </message>
    <message>
        <source>is not a field of a description</source>
        <translation>n’est pas un champ d’une description</translation>
    </message>
    <message>
        <source>%1 is unknown, use %2</source>
        <translation>%1 est inconnu, utilisez %2</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 n’est pas un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 n’est ni true ni false</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 n’est pas un texte</translation>
    </message>
    <message>
        <source>must be above sigma_min, which must not be negative</source>
        <translation>doit être supérieur à sigma_min, qui ne doit pas être négatif</translation>
    </message>
    <message>
        <source>is for networks with classes</source>
        <translation>est pour les réseaux avec classes</translation>
    </message>
    <message>
        <source>is for labels given as index; a row of zeros is no class</source>
        <translation>est pour les étiquettes données comme index&#x202f;; une ligne de zéros n’est aucune classe</translation>
    </message>
    <message>
        <source>is %1, not an object</source>
        <translation>est %1, pas un objet</translation>
    </message>
    <message>
        <source>the model&apos;s description is not complete</source>
        <translation>la description du modèle n’est pas complète</translation>
    </message>
    <message>
        <source>write these fields into the file, or give --describe FIELD=VALUE for each</source>
        <translation>écrivez ces champs dans le fichier, ou donnez --describe FIELD=VALUE pour chacun</translation>
    </message>
    <message>
        <source>a state dictionary needs its configuration beside it, in %1; a training state needs its network net</source>
        <translation>un dictionnaire d’état demande sa configuration à côté de lui, dans %1&#x202f;; un état d’entraînement demande son réseau net</translation>
    </message>
    <message>
        <source>the configuration of this network is missing</source>
        <translation>la configuration de ce réseau manque</translation>
    </message>
    <message>
        <source>write {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}} into this file</source>
        <translation>écrivez {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}} dans ce fichier</translation>
    </message>
    <message>
        <source>a TorchScript module is a program, not a network of a known layout</source>
        <translation>un module TorchScript est un programme, pas un réseau de structure connue</translation>
    </message>
    <message>
        <source>use it as it is, or convert the checkpoint that it was made from</source>
        <translation>utilisez-le tel quel, ou convertissez le point de contrôle dont il a été fait</translation>
    </message>
    <message>
        <source>give an EDM snapshot (.pkl), a training state or state dictionary (.pt, .pth, .safetensors), a TorchScript module, or a mixture</source>
        <translation>donnez un instantané EDM (.pkl), un état d’entraînement ou un dictionnaire d’état (.pt, .pth, .safetensors), un module TorchScript, ou un mélange</translation>
    </message>
    <message>
        <source>unknown number type</source>
        <translation>type de nombre inconnu</translation>
    </message>
    <message>
        <source>use float32 or float64; for EDM networks also tf32 or bfloat16</source>
        <translation>utilisez float32 ou float64&#x202f;; pour les réseaux EDM aussi tf32 ou bfloat16</translation>
    </message>
    <message>
        <source>only a TorchScript module is described by options</source>
        <translation>seul un module TorchScript se décrit par des options</translation>
    </message>
    <message>
        <source>leave out --describe</source>
        <translation>omettez --describe</translation>
    </message>
    <message>
        <source>%1 is known of EDM networks in files only</source>
        <translation>%1 n’est connu que pour les réseaux EDM dans des fichiers</translation>
    </message>
    <message>
        <source>use float32 or float64</source>
        <translation>utilisez float32 ou float64</translation>
    </message>
    <message>
        <source>unknown kind of model</source>
        <translation>type de modèle inconnu</translation>
    </message>
    <message>
        <source>please report this</source>
        <translation>signalez-le</translation>
    </message>
    <message>
        <source>the file describes no network of this kind, or it is damaged</source>
        <translation>le fichier ne décrit pas de réseau de ce type, ou il est endommagé</translation>
    </message>
    <message>
        <source>the constructor arguments are not named values</source>
        <translation>les arguments de constructeur ne sont pas des valeurs nommées</translation>
    </message>
    <message>
        <source>%1 was constructed as %2, but the network&apos;s is %3</source>
        <translation>%1 a été construit avec %2, mais le réseau a %3</translation>
    </message>
    <message>
        <source>default of the class</source>
        <translation>valeur par défaut de la classe</translation>
    </message>
    <message>
        <source>%1 is not an integer: %2</source>
        <translation>%1 n’est pas un entier&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is out of range: %2, not %3</source>
        <translation>%1 est hors de la plage&#xa0;: %2, pas %3</translation>
    </message>
    <message>
        <source>%1 is neither true nor false: %2</source>
        <translation>%1 n’est ni true ni false&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown %1 %2, not one of %3</source>
        <translation>%1 inconnu&#xa0;: %2, pas l’un de %3</translation>
    </message>
    <message>
        <source>%1 is not a list of integers: %2</source>
        <translation>%1 n’est pas une liste d’entiers&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has too many entries: %2, at most %3</source>
        <translation>%1 a trop d’entrées&#xa0;: %2, au plus %3</translation>
    </message>
    <message>
        <source>unknown constructor argument %1</source>
        <translation>argument de constructeur %1 inconnu</translation>
    </message>
    <message>
        <source>unknown network class %1</source>
        <translation>classe de réseau %1 inconnue</translation>
    </message>
    <message>
        <source>EDMPrecond, VPPrecond, VEPrecond and iDDPMPrecond are known</source>
        <translation>EDMPrecond, VPPrecond, VEPrecond et iDDPMPrecond sont connus</translation>
    </message>
    <message>
        <source>the network inside has no class or no arguments</source>
        <translation>le réseau intérieur n’a pas de classe ou pas d’arguments</translation>
    </message>
    <message>
        <source>a filter of %1 taps cannot halve a picture</source>
        <translation>un filtre à %1 coefficients ne peut pas réduire une image de moitié</translation>
    </message>
    <message>
        <source>channel_mult is empty</source>
        <translation>channel_mult est vide</translation>
    </message>
    <message>
        <source>channel_mult has too many levels for resolution %1</source>
        <translation>channel_mult a trop de niveaux pour la résolution %1</translation>
    </message>
    <message>
        <source>resolution %1 cannot be halved %2 times</source>
        <translation>la résolution %1 ne peut pas être divisée %2 fois par deux</translation>
    </message>
    <message>
        <source>sigma_min is not below sigma_max</source>
        <translation>sigma_min n’est pas inférieur à sigma_max</translation>
    </message>
    <message>
        <source>model_type is %1, but the network is a %2</source>
        <translation>model_type est %1, mais le réseau est un %2</translation>
    </message>
    <message>
        <source>preconditioner and network disagree about %1</source>
        <translation>le préconditionneur et le réseau se contredisent sur %1</translation>
    </message>
    <message>
        <source>the network&apos;s configuration is not JSON</source>
        <translation>la configuration du réseau n’est pas du JSON</translation>
    </message>
    <message>
        <source>the network&apos;s configuration has no class or no arguments</source>
        <translation>la configuration du réseau n’a pas de classe ou pas d’arguments</translation>
    </message>
    <message>
        <source>give {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}}</source>
        <translation>donnez {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}}</translation>
    </message>
    <message>
        <source>residual block, doubling</source>
        <translation>bloc résiduel, doublement</translation>
    </message>
    <message>
        <source>residual block, halving</source>
        <translation>bloc résiduel, réduction de moitié</translation>
    </message>
    <message>
        <source>residual block</source>
        <translation>bloc résiduel</translation>
    </message>
    <message>
        <source>side path</source>
        <translation>voie latérale</translation>
    </message>
    <message>
        <source>group norm</source>
        <translation>normalisation de groupe</translation>
    </message>
    <message>
        <source>embedding of noise level</source>
        <translation>plongement du niveau de bruit</translation>
    </message>
    <message>
        <source>class labels have shape %1 and type %2</source>
        <translation>les étiquettes de classe ont la forme %1 et le type %2</translation>
    </message>
    <message>
        <source>give %1 integers, or weights [%2, %3]</source>
        <translation>donnez %1 entiers, ou des poids [%2, %3]</translation>
    </message>
    <message>
        <source>a class label is out of range</source>
        <translation>une étiquette de classe est hors de la plage</translation>
    </message>
    <message>
        <source>use 0 to %1</source>
        <translation>utilisez 0 à %1</translation>
    </message>
    <message>
        <source>tensors and constructor arguments of the file do not belong together</source>
        <translation>les tenseurs et les arguments de constructeur du fichier ne vont pas ensemble</translation>
    </message>
    <message>
        <source>table of noise levels u</source>
        <translation>table des niveaux de bruit u</translation>
    </message>
    <message>
        <source>bfloat16 features need a float32 model</source>
        <translation>les caractéristiques bfloat16 demandent un modèle float32</translation>
    </message>
    <message>
        <source>use float32, or exact products</source>
        <translation>utilisez float32, ou des produits exacts</translation>
    </message>
    <message>
        <source>missing tensor %1</source>
        <translation>le tenseur %1 manque</translation>
    </message>
    <message>
        <source>%1 is %2, float32 expected</source>
        <translation>%1 est %2, float32 est attendu</translation>
    </message>
    <message>
        <source>%1 has shape %2, %3 expected</source>
        <translation>%1 a la forme %2, %3 est attendu</translation>
    </message>
    <message>
        <source>unexpected tensor %1</source>
        <translation>tenseur %1 inattendu</translation>
    </message>
    <message>
        <source>no rule to draw this network&apos;s fixed tensors</source>
        <translation>pas de règle pour tirer les tenseurs fixes de ce réseau</translation>
    </message>
    <message>
        <source>use positional embeddings and the filter [1, 1]</source>
        <translation>utilisez des plongements positional et le filtre [1, 1]</translation>
    </message>
    <message>
        <source>a channel count of %1 gives zero normalisation groups</source>
        <translation>un nombre de canaux de %1 donne zéro groupe de normalisation</translation>
    </message>
    <message>
        <source>%1 channels cannot be normalised in %2 groups</source>
        <translation>%1 canaux ne peuvent pas être normalisés en %2 groupes</translation>
    </message>
    <message>
        <source>model_channels or channel_mult of the file are damaged</source>
        <translation>model_channels ou channel_mult du fichier sont endommagés</translation>
    </message>
    <message>
        <source>a noise level cannot be embedded in %1 channels</source>
        <translation>un niveau de bruit ne peut pas être plongé dans %1 canaux</translation>
    </message>
    <message>
        <source>model_channels or channel_mult_noise of the file are damaged</source>
        <translation>model_channels ou channel_mult_noise du fichier sont endommagés</translation>
    </message>
    <message>
        <source>compressed record %1, which torch.jit.save never writes</source>
        <translation>enregistrement %1 compressé, ce que torch.jit.save n’écrit jamais</translation>
    </message>
    <message>
        <source>the program would take %1 bytes</source>
        <translation>le programme prendrait %1 octets</translation>
    </message>
    <message>
        <source>no record for storage %1</source>
        <translation>pas d’enregistrement pour le stockage %1</translation>
    </message>
    <message>
        <source>storage %1 has %2 bytes, %3 are spoken of</source>
        <translation>le stockage %1 a %2 octets, %3 sont annoncés</translation>
    </message>
    <message>
        <source>not a sound TorchScript module</source>
        <translation>pas un module TorchScript intact</translation>
    </message>
    <message>
        <source>save it again with torch.jit.save</source>
        <translation>enregistrez-le de nouveau avec torch.jit.save</translation>
    </message>
    <message>
        <source>the module was made by a newer LibTorch (%1)</source>
        <translation>le module a été fait par une LibTorch plus récente (%1)</translation>
    </message>
    <message>
        <source>LibTorch cannot load the module (%1)</source>
        <translation>LibTorch ne peut pas charger le module (%1)</translation>
    </message>
    <message>
        <source>the module has no method forward</source>
        <translation>le module n’a pas de méthode forward</translation>
    </message>
    <message>
        <source>check the module in Python with inputs of the described shape</source>
        <translation>vérifiez le module en Python avec des entrées de la forme décrite</translation>
    </message>
    <message>
        <source>forward returns %1, not a tensor</source>
        <translation>forward rend %1, pas un tenseur</translation>
    </message>
    <message>
        <source>return the prediction as a tensor, or as the first part of a tuple</source>
        <translation>rendez la prédiction comme tenseur, ou comme première partie d’un tuple</translation>
    </message>
    <message>
        <source>forward(x, t) or forward(x, t, labels)</source>
        <translation>forward(x, t) ou forward(x, t, labels)</translation>
    </message>
    <message>
        <source>Network as a TorchScript module</source>
        <translation>Réseau en module TorchScript</translation>
    </message>
    <message>
        <source>export forward(x, t, labels), or describe it with classes = 0</source>
        <translation>exportez forward(x, t, labels), ou décrivez-le avec classes = 0</translation>
    </message>
    <message>
        <source>export forward(x, t), or describe the classes</source>
        <translation>exportez forward(x, t), ou décrivez les classes</translation>
    </message>
    <message>
        <source>the model needs class labels, none are given</source>
        <translation>le modèle demande des étiquettes de classe, aucune n’est donnée</translation>
    </message>
    <message>
        <source>give labels, or state null_label in the model&apos;s description</source>
        <translation>donnez des étiquettes, ou indiquez null_label dans la description du modèle</translation>
    </message>
    <message>
        <source>forward returns the shape %1 for x of %2, expected is %3</source>
        <translation>forward rend la forme %1 pour x de %2, %3 est attendu</translation>
    </message>
    <message>
        <source>correct channels, height, width or learned_variance in the description, or the module</source>
        <translation>corrigez channels, height, width ou learned_variance dans la description, ou le module</translation>
    </message>
    <message>
        <source>x does not fit the model</source>
        <translation>x ne correspond pas au modèle</translation>
    </message>
    <message>
        <source>the module returns NaN or infinity for standard normal x</source>
        <translation>le module rend NaN ou l’infini pour un x normal standard</translation>
    </message>
    <message>
        <source>check time_input and noise_schedule in the description, and the module</source>
        <translation>vérifiez time_input et noise_schedule dans la description, et le module</translation>
    </message>
    <message>
        <source>measured by one call</source>
        <translation>mesuré par un appel</translation>
    </message>
    <message>
        <source>no gradient reaches x</source>
        <translation>aucun gradient n’atteint x</translation>
    </message>
    <message>
        <source>no gradient reaches the noise level</source>
        <translation>aucun gradient n’atteint le niveau de bruit</translation>
    </message>
    <message>
        <source>%1 must be above sigma_min, which must not be negative</source>
        <translation>%1 doit être supérieur à sigma_min, qui ne doit pas être négatif</translation>
    </message>
    <message>
        <source>%1 is for networks with classes</source>
        <translation>%1 est pour les réseaux avec classes</translation>
    </message>
    <message>
        <source>%1 is for labels given as index; a row of zeros is no class</source>
        <translation>%1 est pour les étiquettes données comme index&#x202f;; une ligne de zéros n’est aucune classe</translation>
    </message>
    <message>
        <source>%1 is not a field of a description</source>
        <translation>%1 n’est pas un champ d’une description</translation>
    </message>
    <message>
        <source>the model&apos;s description is not complete, %1</source>
        <translation>la description du modèle n’est pas complète, %1</translation>
    </message>
    <message>
        <source>%1 network with the preconditioning of %2, conditional on a class</source>
        <translation>réseau %1 avec le préconditionnement de %2, conditionné par une classe</translation>
    </message>
    <message>
        <source>%1 network with the preconditioning of %2, unconditional</source>
        <translation>réseau %1 avec le préconditionnement de %2, non conditionné</translation>
    </message>
    <message>
        <source>not a model of a known format</source>
        <translation>pas un modèle d’un format connu</translation>
    </message>
    <message>
        <source>embedding of noise level and class</source>
        <translation>plongement du niveau de bruit et de la classe</translation>
    </message>
    <message>
        <source>export it with PyTorch %1 or older, or build with a newer LibTorch</source>
        <translation>exportez-le avec PyTorch %1 ou plus ancien, ou compilez avec une LibTorch plus récente</translation>
    </message>
    <message>
        <source>the module uses what LibTorch %1 does not have (%2)</source>
        <translation>le module utilise ce que LibTorch %1 n’a pas (%2)</translation>
    </message>
    <message>
        <source>the module failed</source>
        <translation>le module a échoué</translation>
    </message>
    <message>
        <source>no %1 among the constructor arguments</source>
        <translation>pas de %1 parmi les arguments de constructeur</translation>
    </message>
    <message>
        <source>%1 has shape %2</source>
        <translation>%1 a la forme %2</translation>
    </message>
    <message>
        <source>%1 holds values that are not finite</source>
        <translation>%1 contient des valeurs qui ne sont pas finies</translation>
    </message>
    <message>
        <source>unknown kind %1</source>
        <translation>type inconnu %1</translation>
    </message>
    <message>
        <source>see %1</source>
        <translation>consultez %1</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>convolution</translation>
    </message>
    <message>
        <source>halving</source>
        <translation>réduction de moitié</translation>
    </message>
    <message>
        <source>doubling</source>
        <translation>doublement</translation>
    </message>
    <message>
        <source>%1, trained on samples of builtin:16</source>
        <translation>%1, entraîné sur des échantillons de builtin:16</translation>
    </message>
    <message>
        <source>%1 is not [black, white] with black &lt; white</source>
        <translation>%1 n’est pas [noir, blanc] avec noir &lt; blanc</translation>
    </message>
    <message>
        <source>no metadata &quot;std&quot;</source>
        <translation>pas de métadonnée &quot;std&quot;</translation>
    </message>
    <message>
        <source>no metadata &quot;kind&quot;</source>
        <translation>pas de métadonnée &quot;kind&quot;</translation>
    </message>
    <message>
        <source>description %1</source>
        <translation>description %1</translation>
    </message>
    <message>
        <source>forward at sigma = 1</source>
        <translation>forward à sigma = 1</translation>
    </message>
    <message>
        <source>forward takes %1 inputs, the description gives it %2</source>
        <translation>forward prend %1 entrées, la description lui en donne %2</translation>
    </message>
    <message>
        <source>x, noise level and labels</source>
        <translation>x, niveau de bruit et étiquettes</translation>
    </message>
    <message>
        <source>x and noise level</source>
        <translation>x et niveau de bruit</translation>
    </message>
    <message>
        <source>the model&apos;s description is not complete, missing</source>
        <translation>la description du modèle n’est pas complète, il manque</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>views of the same elements would take more memory than the whole file</source>
        <translation>les vues des mêmes éléments prendraient plus de mémoire que le fichier entier</translation>
    </message>
    <message>
        <source>not a readable torch.save file</source>
        <translation>pas un fichier torch.save lisible</translation>
    </message>
    <message>
        <source>save a plain dict of tensors with torch.save</source>
        <translation>enregistrez un simple dict de tenseurs avec torch.save</translation>
    </message>
    <message>
        <source>more entries than a dictionary of tensors has</source>
        <translation>plus d’entrées que n’en a un dictionnaire de tenseurs</translation>
    </message>
    <message>
        <source>a key is not text</source>
        <translation>une clé n’est pas un texte</translation>
    </message>
    <message>
        <source>wrong magic number</source>
        <translation>nombre magique faux</translation>
    </message>
    <message>
        <source>not little endian: written on a big-endian machine</source>
        <translation>pas petit-boutiste&#xa0;: écrit sur une machine gros-boutiste</translation>
    </message>
    <message>
        <source>the list of keys is not a list</source>
        <translation>la liste des clés n’est pas une liste</translation>
    </message>
    <message>
        <source>the list of keys names a storage that nothing uses</source>
        <translation>la liste des clés nomme un stockage que rien n’utilise</translation>
    </message>
    <message>
        <source>the list of keys names storage %1 twice</source>
        <translation>la liste des clés nomme deux fois le stockage %1</translation>
    </message>
    <message>
        <source>the list of keys does not name the storage that is used</source>
        <translation>la liste des clés ne nomme pas le stockage utilisé</translation>
    </message>
    <message>
        <source>%1 extra bytes after the data</source>
        <translation>%1 octets en trop après les données</translation>
    </message>
    <message>
        <source>data truncated: no element count before the data of storage %1</source>
        <translation>données tronquées&#xa0;: pas de nombre d’éléments avant les données du stockage %1</translation>
    </message>
    <message>
        <source>element count before the data (%1) differs from the description (%2)</source>
        <translation>le nombre d’éléments avant les données (%1) diffère de la description (%2)</translation>
    </message>
    <message>
        <source>data truncated: %1 elements declared, %2 bytes present</source>
        <translation>données tronquées&#xa0;: %1 éléments déclarés, %2 octets présents</translation>
    </message>
    <message>
        <source>does not hold a storage</source>
        <translation>ne contient pas de stockage</translation>
    </message>
    <message>
        <source>a value that contains itself</source>
        <translation>une valeur qui se contient elle-même</translation>
    </message>
    <message>
        <source>more values than a checkpoint has</source>
        <translation>plus de valeurs que n’en a un point de contrôle</translation>
    </message>
    <message>
        <source>a name of more than %1 bytes</source>
        <translation>un nom de plus de %1 octets</translation>
    </message>
    <message>
        <source>more tensors than a network has</source>
        <translation>plus de tenseurs que n’en a un réseau</translation>
    </message>
    <message>
        <source>two tensors are called %1</source>
        <translation>deux tenseurs s’appellent %1</translation>
    </message>
    <message>
        <source>a numpy scalar without a dtype</source>
        <translation>un scalaire numpy sans dtype</translation>
    </message>
    <message>
        <source>a numpy dtype without a name</source>
        <translation>un dtype numpy sans nom</translation>
    </message>
    <message>
        <source>a big-endian numpy scalar</source>
        <translation>un scalaire numpy gros-boutiste</translation>
    </message>
    <message>
        <source>a numpy scalar whose bytes do not fit its dtype</source>
        <translation>un scalaire numpy dont les octets ne correspondent pas à son dtype</translation>
    </message>
    <message>
        <source>a global whose name is not text</source>
        <translation>un global dont le nom n’est pas un texte</translation>
    </message>
    <message>
        <source>unknown storage type %1</source>
        <translation>type de stockage %1 inconnu</translation>
    </message>
    <message>
        <source>persistent id in a plain pickle</source>
        <translation>identifiant persistant dans un simple pickle</translation>
    </message>
    <message>
        <source>a persistent id that is not a tuple</source>
        <translation>un identifiant persistant qui n’est pas un tuple</translation>
    </message>
    <message>
        <source>NEWOBJ whose arguments are not a tuple</source>
        <translation>NEWOBJ dont les arguments ne sont pas un tuple</translation>
    </message>
    <message>
        <source>REDUCE on something that is not an allowed global</source>
        <translation>REDUCE sur quelque chose qui n’est pas un global autorisé</translation>
    </message>
    <message>
        <source>REDUCE whose arguments are not a tuple</source>
        <translation>REDUCE dont les arguments ne sont pas un tuple</translation>
    </message>
    <message>
        <source>BUILD on something that takes no state</source>
        <translation>BUILD sur quelque chose qui ne prend pas d’état</translation>
    </message>
    <message>
        <source>collections.Counter of something that is not a dictionary</source>
        <translation>collections.Counter de quelque chose qui n’est pas un dictionnaire</translation>
    </message>
    <message>
        <source>a call of %1: REDUCE on something that is not an allowed global</source>
        <translation>un appel de %1&#xa0;: REDUCE sur quelque chose qui n’est pas un global autorisé</translation>
    </message>
    <message>
        <source>an OrderedDict of something that is not a list of pairs</source>
        <translation>un OrderedDict de quelque chose qui n’est pas une liste de paires</translation>
    </message>
    <message>
        <source>a set of something that is not a list</source>
        <translation>un ensemble de quelque chose qui n’est pas une liste</translation>
    </message>
    <message>
        <source>_codecs.encode with anything but a text and &apos;latin1&apos;</source>
        <translation>_codecs.encode avec autre chose qu’un texte et &apos;latin1&apos;</translation>
    </message>
    <message>
        <source>_codecs.encode of a text with characters beyond &apos;latin1&apos;</source>
        <translation>_codecs.encode d’un texte avec des caractères hors de &apos;latin1&apos;</translation>
    </message>
    <message>
        <source>a parameter that is not a tensor</source>
        <translation>un paramètre qui n’est pas un tenseur</translation>
    </message>
    <message>
        <source>declared length of %1 (%2 bytes) exceeds the file: the pickle ends before STOP</source>
        <translation>la longueur déclarée (%1, %2 octets) dépasse le fichier&#xa0;: le pickle finit avant STOP</translation>
    </message>
    <message>
        <source>too many values: they would take more than %1 MiB</source>
        <translation>trop de valeurs&#xa0;: elles prendraient plus de %1 Mio</translation>
    </message>
    <message>
        <source>stack underflow: nothing at STOP</source>
        <translation>pile épuisée&#xa0;: rien à STOP</translation>
    </message>
    <message>
        <source>values left on the stack at STOP</source>
        <translation>des valeurs restent sur la pile à STOP</translation>
    </message>
    <message>
        <source>empty: no pickle, nothing at all</source>
        <translation>vide&#xa0;: pas de pickle, rien du tout</translation>
    </message>
    <message>
        <source>not a pickle of a supported protocol: the first byte is not PROTO; a failed download, or text protocol 0</source>
        <translation>pas un pickle d’un protocole pris en charge&#xa0;: le premier octet n’est pas PROTO&#x202f;; un téléchargement raté, ou le protocole texte 0</translation>
    </message>
    <message>
        <source>the protocol</source>
        <translation>le protocole</translation>
    </message>
    <message>
        <source>pickle protocol %1 is not supported</source>
        <translation>le protocole pickle %1 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>the pickle ends before STOP</source>
        <translation>le pickle finit avant STOP</translation>
    </message>
    <message>
        <source>a byte string</source>
        <translation>une chaîne d’octets</translation>
    </message>
    <message>
        <source>nesting too deep: more than %1 open MARKs</source>
        <translation>imbrication trop profonde&#xa0;: plus de %1 MARK ouverts</translation>
    </message>
    <message>
        <source>a memo index</source>
        <translation>un indice de mémo</translation>
    </message>
    <message>
        <source>a frame of %1 bytes is longer than the file: its declared length exceeds the file, the pickle ends before STOP</source>
        <translation>une trame de %1 octets est plus longue que le fichier&#xa0;: sa longueur déclarée dépasse le fichier, le pickle finit avant STOP</translation>
    </message>
    <message>
        <source>%1 bytes after STOP</source>
        <translation>%1 octets après STOP</translation>
    </message>
    <message>
        <source>an integer of negative length</source>
        <translation>un entier de longueur négative</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>un texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>more than %1 values on the stack</source>
        <translation>plus de %1 valeurs sur la pile</translation>
    </message>
    <message>
        <source>stack underflow</source>
        <translation>pile épuisée</translation>
    </message>
    <message>
        <source>stack underflow: no MARK</source>
        <translation>pile épuisée&#xa0;: pas de MARK</translation>
    </message>
    <message>
        <source>nesting too deep: more than %1 values inside each other</source>
        <translation>imbrication trop profonde&#xa0;: plus de %1 valeurs les unes dans les autres</translation>
    </message>
    <message>
        <source>APPEND on something that is not a list</source>
        <translation>APPEND sur quelque chose qui n’est pas une liste</translation>
    </message>
    <message>
        <source>SETITEMS with an odd number of values</source>
        <translation>SETITEMS avec un nombre impair de valeurs</translation>
    </message>
    <message>
        <source>SETITEMS on something that is not a dictionary</source>
        <translation>SETITEMS sur quelque chose qui n’est pas un dictionnaire</translation>
    </message>
    <message>
        <source>a list, set or dictionary as a dictionary key</source>
        <translation>une liste, un ensemble ou un dictionnaire comme clé de dictionnaire</translation>
    </message>
    <message>
        <source>ADDITEMS on something that is not a set</source>
        <translation>ADDITEMS sur quelque chose qui n’est pas un ensemble</translation>
    </message>
    <message>
        <source>a list, set or dictionary in a set</source>
        <translation>une liste, un ensemble ou un dictionnaire dans un ensemble</translation>
    </message>
    <message>
        <source>memo index %1 is too large</source>
        <translation>l’indice de mémo %1 est trop grand</translation>
    </message>
    <message>
        <source>memo entry %1 was never stored</source>
        <translation>l’entrée de mémo %1 n’a jamais été enregistrée</translation>
    </message>
    <message>
        <source>a name without end, or the pickle ends before STOP</source>
        <translation>un nom sans fin, ou le pickle finit avant STOP</translation>
    </message>
    <message>
        <source>more values, or deeper ones, than settings need</source>
        <translation>plus de valeurs, ou plus profondes, que des réglages n’en demandent</translation>
    </message>
    <message>
        <source>not a plain value</source>
        <translation>pas une valeur simple</translation>
    </message>
    <message>
        <source>a name that is not text</source>
        <translation>un nom qui n’est pas un texte</translation>
    </message>
    <message>
        <source>a storage key that is not text</source>
        <translation>une clé de stockage qui n’est pas un texte</translation>
    </message>
    <message>
        <source>a persistent id that does not describe a storage</source>
        <translation>un identifiant persistant qui ne décrit pas un stockage</translation>
    </message>
    <message>
        <source>a persistent id without a storage type</source>
        <translation>un identifiant persistant sans type de stockage</translation>
    </message>
    <message>
        <source>element count of a storage</source>
        <translation>le nombre d’éléments d’un stockage</translation>
    </message>
    <message>
        <source>element count of a storage (%1) overflows 64 bits</source>
        <translation>le nombre d’éléments d’un stockage (%1) dépasse 64 bits</translation>
    </message>
    <message>
        <source>a storage view that is not key, offset and size</source>
        <translation>une vue de stockage qui n’est pas clé, décalage et taille</translation>
    </message>
    <message>
        <source>offset of a view</source>
        <translation>le décalage d’une vue</translation>
    </message>
    <message>
        <source>size of a view</source>
        <translation>la taille d’une vue</translation>
    </message>
    <message>
        <source>storage view (offset %1, size %2 of %3) reaches past its root</source>
        <translation>la vue de stockage (décalage %1, taille %2 sur %3) dépasse sa racine</translation>
    </message>
    <message>
        <source>storage %1 is described in two ways</source>
        <translation>le stockage %1 est décrit de deux façons</translation>
    </message>
    <message>
        <source>persistent object that is not a small dictionary</source>
        <translation>objet persistant qui n’est pas un petit dictionnaire</translation>
    </message>
    <message>
        <source>persistent object without a version</source>
        <translation>objet persistant sans version</translation>
    </message>
    <message>
        <source>persistent object version %1 is not supported</source>
        <translation>la version %1 de l’objet persistant n’est pas prise en charge</translation>
    </message>
    <message>
        <source>persistent object without a class name</source>
        <translation>objet persistant sans nom de classe</translation>
    </message>
    <message>
        <source>persistent object without state (class %1)</source>
        <translation>objet persistant sans état (classe %1)</translation>
    </message>
    <message>
        <source>persistent object whose state is not a dictionary (class %1)</source>
        <translation>objet persistant dont l’état n’est pas un dictionnaire (classe %1)</translation>
    </message>
    <message>
        <source>constructor arguments without names are not supported</source>
        <translation>les arguments de constructeur sans nom ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>constructor arguments are not a dictionary</source>
        <translation>les arguments de constructeur ne sont pas un dictionnaire</translation>
    </message>
    <message>
        <source>module tree contains itself</source>
        <translation>l’arbre de modules se contient lui-même</translation>
    </message>
    <message>
        <source>module tree nested too deep</source>
        <translation>imbrication trop profonde de l’arbre de modules</translation>
    </message>
    <message>
        <source>more modules than a network has</source>
        <translation>plus de modules que n’en a un réseau</translation>
    </message>
    <message>
        <source>module whose state is not a dictionary</source>
        <translation>module dont l’état n’est pas un dictionnaire</translation>
    </message>
    <message>
        <source>not a module</source>
        <translation>pas un module</translation>
    </message>
    <message>
        <source>%1 is not a dictionary</source>
        <translation>%1 n’est pas un dictionnaire</translation>
    </message>
    <message>
        <source>%1 is not a tensor</source>
        <translation>%1 n’est pas un tenseur</translation>
    </message>
    <message>
        <source>more attributes than a module has</source>
        <translation>plus d’attributs que n’en a un module</translation>
    </message>
    <message>
        <source>top level is not a dictionary</source>
        <translation>le niveau supérieur n’est pas un dictionnaire</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a network</source>
        <translation>&apos;%1&apos; n’est pas un réseau</translation>
    </message>
    <message>
        <source>numbers of sizes and strides differ: %1 and %2</source>
        <translation>les nombres de tailles et de pas mémoire diffèrent&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>negative tensor size</source>
        <translation>taille négative du tenseur</translation>
    </message>
    <message>
        <source>negative tensor stride</source>
        <translation>pas mémoire négatif du tenseur</translation>
    </message>
    <message>
        <source>negative storage offset</source>
        <translation>décalage de stockage négatif</translation>
    </message>
    <message>
        <source>extent of the tensor overflows 64 bits</source>
        <translation>l’étendue du tenseur dépasse 64 bits</translation>
    </message>
    <message>
        <source>tensor reaches past the end, outside its storage: it needs %1 elements, its storage has %2</source>
        <translation>le tenseur dépasse la fin, hors de son stockage&#xa0;: il demande %1 éléments, son stockage en a %2</translation>
    </message>
    <message>
        <source>tensor of %1 elements over a storage of %2</source>
        <translation>tenseur de %1 éléments sur un stockage de %2</translation>
    </message>
    <message>
        <source>a tensor of %1 arguments</source>
        <translation>un tenseur de %1 arguments</translation>
    </message>
    <message>
        <source>storage offset</source>
        <translation>le décalage de stockage</translation>
    </message>
    <message>
        <source>tensor size</source>
        <translation>la taille du tenseur</translation>
    </message>
    <message>
        <source>tensor stride</source>
        <translation>le pas mémoire du tenseur</translation>
    </message>
    <message>
        <source>an unused tensor</source>
        <translation>un tenseur inutilisé</translation>
    </message>
    <message>
        <source>an unused storage</source>
        <translation>un stockage inutilisé</translation>
    </message>
    <message>
        <source>a tensor without a storage</source>
        <translation>un tenseur sans stockage</translation>
    </message>
    <message>
        <source>a storage that is not a byte string</source>
        <translation>un stockage qui n’est pas une chaîne d’octets</translation>
    </message>
    <message>
        <source>storage record data/%1 is missing</source>
        <translation>l’enregistrement de stockage data/%1 manque</translation>
    </message>
    <message>
        <source>record data/%1 holds %2 bytes, outside which its %3 declared elements of %4 bytes would reach</source>
        <translation>l’enregistrement data/%1 contient %2 octets, que ses %3 éléments déclarés de %4 octets dépasseraient</translation>
    </message>
    <message>
        <source>a TorchScript archive, which holds a program, not a dictionary</source>
        <translation>une archive TorchScript, qui contient un programme, pas un dictionnaire</translation>
    </message>
    <message>
        <source>zip: no data.pkl</source>
        <translation>zip&#xa0;: pas de data.pkl</translation>
    </message>
    <message>
        <source>zip: compressed record %1, which torch.save never writes</source>
        <translation>zip&#xa0;: enregistrement %1 compressé, ce que torch.save n’écrit jamais</translation>
    </message>
    <message>
        <source>zip: %1 lies outside the folder %2</source>
        <translation>zip&#xa0;: %1 est hors du dossier %2</translation>
    </message>
    <message>
        <source>not a dictionary</source>
        <translation>pas un dictionnaire</translation>
    </message>
    <message>
        <source>wrong protocol version</source>
        <translation>version de protocole fausse</translation>
    </message>
    <message>
        <source>wrong protocol version %1</source>
        <translation>version de protocole fausse %1</translation>
    </message>
    <message>
        <source>NEWOBJ on something that is not an allowed class</source>
        <translation>NEWOBJ sur quelque chose qui n’est pas une classe autorisée</translation>
    </message>
    <message>
        <source>persistent object of unknown type &apos;%1&apos;</source>
        <translation>objet persistant de type inconnu &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>une trame</translation>
    </message>
    <message>
        <source>%1 is not a tuple</source>
        <translation>%1 n’est pas un tuple</translation>
    </message>
    <message>
        <source>global %1 is not allowed</source>
        <translation>le global %1 n’est pas autorisé</translation>
    </message>
    <message>
        <source>opcode %1 is not allowed</source>
        <translation>l’opcode %1 n’est pas autorisé</translation>
    </message>
    <message>
        <source>a name in %1 is not text</source>
        <translation>un nom dans %1 n’est pas un texte</translation>
    </message>
    <message>
        <source>legacy torch file</source>
        <translation>ancien fichier torch</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>à l’octet %1</translation>
    </message>
    <message>
        <source>not a checkpoint of a run</source>
        <translation>pas un point de contrôle d’une exécution</translation>
    </message>
    <message>
        <source>restore it from a copy, or train again in a new folder</source>
        <translation>restaurez-le d’une copie, ou recommencez l’entraînement dans un nouveau dossier</translation>
    </message>
    <message>
        <source>the file belongs to another comparison</source>
        <translation>le fichier appartient à une autre comparaison</translation>
    </message>
    <message>
        <source>give another file, or remove it</source>
        <translation>donnez un autre fichier, ou supprimez-le</translation>
    </message>
    <message>
        <source>not a line of a comparison</source>
        <translation>pas une ligne d’une comparaison</translation>
    </message>
    <message>
        <source>remove the file and compare again</source>
        <translation>supprimez le fichier et comparez de nouveau</translation>
    </message>
    <message>
        <source>negative number of threads</source>
        <translation>nombre négatif de fils d’exécution</translation>
    </message>
    <message>
        <source>give 0 for all cores, or a positive number</source>
        <translation>donnez 0 pour tous les cœurs, ou un nombre positif</translation>
    </message>
    <message>
        <source>the model&apos;s samples have %1 channels; LPIPS compares pictures with one or three</source>
        <translation>les échantillons du modèle ont %1 canaux&#x202f;; LPIPS compare des images à un ou trois</translation>
    </message>
    <message>
        <source>its weights are given</source>
        <translation>ses poids sont donnés</translation>
    </message>
    <message>
        <source>its weights are in %1</source>
        <translation>ses poids sont dans %1</translation>
    </message>
    <message>
        <source>%1 worked on this run within the last minutes</source>
        <translation>%1 a travaillé sur cette exécution dans les dernières minutes</translation>
    </message>
    <message>
        <source>stop it there, or wait: once it has been silent for five minutes the run can be resumed here</source>
        <translation>arrêtez-la là-bas, ou attendez&#xa0;: après cinq minutes de silence l’exécution peut être reprise ici</translation>
    </message>
    <message>
        <source>the defaults are used instead</source>
        <translation>les valeurs par défaut sont utilisées à la place</translation>
    </message>
    <message>
        <source>resumed at iteration %1</source>
        <translation>reprise à l’itération %1</translation>
    </message>
    <message>
        <source>teacher set made: %1 samples, %2, NFE %3</source>
        <translation>jeu du maître fait&#xa0;: %1 échantillons, %2, NFE %3</translation>
    </message>
    <message>
        <source>ends after its round, as wished</source>
        <translation>finit après son tour, comme demandé</translation>
    </message>
    <message>
        <source>the file is shorter than the checkpoint says</source>
        <translation>le fichier est plus court que le point de contrôle ne le dit</translation>
    </message>
    <message>
        <source>the file is damaged; restore it from a copy</source>
        <translation>le fichier est endommagé&#x202f;; restaurez-le d’une copie</translation>
    </message>
    <message>
        <source>the run has no teacher&apos;s samples yet</source>
        <translation>l’exécution n’a pas encore d’échantillons du maître</translation>
    </message>
    <message>
        <source>wait until its first stage is over, or resume it</source>
        <translation>attendez la fin de sa première étape, ou reprenez-la</translation>
    </message>
    <message>
        <source>choose a model, a schedule, or the folder of a run or of measured values</source>
        <translation>choisissez un modèle, un échéancier, ou le dossier d’une exécution ou de valeurs mesurées</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>vérifiez ses droits</translation>
    </message>
    <message>
        <source>the folder holds neither runs nor measured values</source>
        <translation>le dossier ne contient ni exécutions ni valeurs mesurées</translation>
    </message>
    <message>
        <source>choose a folder with a run.json or an evaluations.jsonl, or one whose folders have them</source>
        <translation>choisissez un dossier avec un run.json ou un evaluations.jsonl, ou un dont les dossiers en ont</translation>
    </message>
    <message>
        <source>the file describes a model</source>
        <translation>le fichier décrit un modèle</translation>
    </message>
    <message>
        <source>choose the model file beside it</source>
        <translation>choisissez le fichier du modèle à côté de lui</translation>
    </message>
    <message>
        <source>the JSON is not of this program</source>
        <translation>le JSON n’est pas de ce programme</translation>
    </message>
    <message>
        <source>a file of the format &quot;%1&quot; cannot be opened alone</source>
        <translation>un fichier de format &quot;%1&quot; ne peut pas être ouvert seul</translation>
    </message>
    <message>
        <source>the file is neither a model nor a schedule</source>
        <translation>le fichier n’est ni un modèle ni un échéancier</translation>
    </message>
    <message>
        <source>tensors of the format &quot;%1&quot;, not a model</source>
        <translation>des tenseurs de format &quot;%1&quot;, pas un modèle</translation>
    </message>
    <message>
        <source>arrays of NumPy, not a model or a schedule</source>
        <translation>des tableaux de NumPy, pas un modèle ni un échéancier</translation>
    </message>
    <message>
        <source>reference statistics are chosen where an evaluation is planned</source>
        <translation>les statistiques de référence se choisissent là où une évaluation est préparée</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>ni un fichier ni un dossier</translation>
    </message>
    <message>
        <source>the model is not the one that the run was started with (its SHA-256 differs)</source>
        <translation>le modèle n’est pas celui avec lequel l’exécution a commencé (son SHA-256 diffère)</translation>
    </message>
    <message>
        <source>put the original model there, or train again in a new folder</source>
        <translation>mettez-y le modèle d’origine, ou recommencez l’entraînement dans un nouveau dossier</translation>
    </message>
    <message>
        <source>unknown kind of report &quot;%1&quot;</source>
        <translation>type de compte rendu &quot;%1&quot; inconnu</translation>
    </message>
    <message>
        <source>the file may be of a newer version</source>
        <translation>le fichier est peut-être d’une version plus récente</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>colonne inconnue</translation>
    </message>
    <message>
        <source>restore the file from a copy</source>
        <translation>restaurez le fichier d’une copie</translation>
    </message>
    <message>
        <source>not a run</source>
        <translation>pas une exécution</translation>
    </message>
    <message>
        <source>restore the file from a copy, or train again in a new folder</source>
        <translation>restaurez le fichier d’une copie, ou recommencez l’entraînement dans un nouveau dossier</translation>
    </message>
    <message>
        <source>cannot lock the run</source>
        <translation>l’exécution ne peut pas être verrouillée</translation>
    </message>
    <message>
        <source>mend it or restore it from a copy; it can be deleted if its marks are not needed</source>
        <translation>corrigez-le ou restaurez-le d’une copie&#x202f;; il peut être supprimé si ses marques ne servent pas</translation>
    </message>
    <message>
        <source>more than 1 MiB of marks</source>
        <translation>plus de 1 Mio de marques</translation>
    </message>
    <message>
        <source>shorten the note</source>
        <translation>raccourcissez la note</translation>
    </message>
    <message>
        <source>damaged, it is not JSON</source>
        <translation>endommagé, ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true ou false attendu</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>liste de textes attendue</translation>
    </message>
    <message>
        <source>expected a color such as &quot;#0072b2&quot;</source>
        <translation>couleur comme &quot;#0072b2&quot; attendue</translation>
    </message>
    <message>
        <source>an empty tag</source>
        <translation>une étiquette vide</translation>
    </message>
    <message>
        <source>a tag with a comma, a quote or a line break</source>
        <translation>une étiquette avec une virgule, un guillemet ou un saut de ligne</translation>
    </message>
    <message>
        <source>tag &quot;%1&quot;</source>
        <translation>étiquette &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use letters, digits and spaces</source>
        <translation>utilisez des lettres, des chiffres et des espaces</translation>
    </message>
    <message>
        <source>unknown color</source>
        <translation>couleur inconnue</translation>
    </message>
    <message>
        <source>color &quot;%1&quot;</source>
        <translation>couleur &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot move the run (%1)</source>
        <translation>l’exécution ne peut pas être déplacée (%1)</translation>
    </message>
    <message>
        <source>check the permissions of the folder around it</source>
        <translation>vérifiez les droits du dossier qui la contient</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>nom &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot read the trash (%1)</source>
        <translation>la corbeille ne peut pas être lue (%1)</translation>
    </message>
    <message>
        <source>the run cannot come back, its place is taken</source>
        <translation>l’exécution ne peut pas revenir, sa place est prise</translation>
    </message>
    <message>
        <source>it is kept in %1; move it from there by hand</source>
        <translation>elle est gardée dans %1&#x202f;; déplacez-la de là à la main</translation>
    </message>
    <message>
        <source>the run is no longer in the trash</source>
        <translation>l’exécution n’est plus dans la corbeille</translation>
    </message>
    <message>
        <source>the run has no schedule yet</source>
        <translation>l’exécution n’a pas encore d’échéancier</translation>
    </message>
    <message>
        <source>wait for its first validation, or go on with `ld3 resume`</source>
        <translation>attendez sa première validation, ou continuez avec `ld3 resume`</translation>
    </message>
    <message>
        <source>the run has no such sample</source>
        <translation>l’exécution n’a pas cet échantillon</translation>
    </message>
    <message>
        <source>the place of the run is taken by a file</source>
        <translation>la place de l’exécution est prise par un fichier</translation>
    </message>
    <message>
        <source>go on with `ld3 resume`, or choose another folder</source>
        <translation>continuez avec `ld3 resume`, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>key %1 is not [n, C, H, W] of numbers</source>
        <translation>la clé %1 n’est pas [n, C, H, W] de nombres</translation>
    </message>
    <message>
        <source>delete the file; it is made again by the next run</source>
        <translation>supprimez le fichier&#x202f;; la prochaine exécution le fait de nouveau</translation>
    </message>
    <message>
        <source>use a name that ends with .npz or .csv</source>
        <translation>utilisez un nom qui finit par .npz ou .csv</translation>
    </message>
    <message>
        <source>no run given</source>
        <translation>aucune exécution donnée</translation>
    </message>
    <message>
        <source>give at least one run</source>
        <translation>donnez au moins une exécution</translation>
    </message>
    <message>
        <source>too many trainings for a sweep</source>
        <translation>trop d’entraînements pour un balayage</translation>
    </message>
    <message>
        <source>at most %1: name fewer solvers, budgets or seeds</source>
        <translation>au plus %1&#xa0;: nommez moins de solveurs, de budgets ou de graines</translation>
    </message>
    <message>
        <source>neither a training nor an evaluation</source>
        <translation>ni un entraînement ni une évaluation</translation>
    </message>
    <message>
        <source>use the version of LD3 Workbench that wrote it</source>
        <translation>utilisez la version de LD3 Workbench qui l’a écrit</translation>
    </message>
    <message>
        <source>cannot let the queue go on (%1)</source>
        <translation>la file ne peut pas continuer (%1)</translation>
    </message>
    <message>
        <source>no baseline %1</source>
        <translation>pas d’échéancier heuristique %1</translation>
    </message>
    <message>
        <source>baseline %1 has no loss</source>
        <translation>l’échéancier heuristique %1 n’a pas de perte</translation>
    </message>
    <message>
        <source>%1, best validation loss %2</source>
        <translation>%1, meilleure perte de validation %2</translation>
    </message>
    <message>
        <source>loss: %1, SHA-256 %2</source>
        <translation>perte&#xa0;: %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>format %1 is newer than this program</source>
        <translation>le format %1 est plus récent que ce programme</translation>
    </message>
    <message>
        <source>format %1 is not that of a run&apos;s marks</source>
        <translation>le format %1 n’est pas celui des marques d’une exécution</translation>
    </message>
    <message>
        <source>the model file vanished during the run</source>
        <translation>le fichier du modèle a disparu pendant l’exécution</translation>
    </message>
    <message>
        <source>the model file changed during the run</source>
        <translation>le fichier du modèle a changé pendant l’exécution</translation>
    </message>
    <message>
        <source>the model file cannot be read any more</source>
        <translation>le fichier du modèle ne peut plus être lu</translation>
    </message>
    <message>
        <source>the run used the one with SHA-256 %1, put it back to resume or repeat</source>
        <translation>l’exécution a utilisé celui de SHA-256 %1, remettez-le pour reprendre ou répéter</translation>
    </message>
    <message>
        <source>not a training report</source>
        <translation>pas un compte rendu d’entraînement</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>unknown state %1</source>
        <translation>état %1 inconnu</translation>
    </message>
    <message>
        <source>unknown status %1</source>
        <translation>statut %1 inconnu</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>(earlier lines: log.txt)</source>
        <translation>(lignes précédentes&#xa0;: log.txt)</translation>
    </message>
    <message>
        <source>use %1, none, or #rrggbb</source>
        <translation>utilisez %1, none ou #rrggbb</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <translation>%1 combinaisons</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>échantillon %1</translation>
    </message>
    <message>
        <source>LPIPS, LD3&apos;s own choice, lacks its weights</source>
        <translation>LPIPS, le choix de LD3 lui-même, n’a pas ses poids</translation>
    </message>
    <message>
        <source>remembered experiment</source>
        <translation>expérience mémorisée</translation>
    </message>
    <message>
        <source>give at least 2</source>
        <translation>donnez-en au moins 2</translation>
    </message>
    <message>
        <source>two different exponents</source>
        <translation>deux exposants différents</translation>
    </message>
    <message>
        <source>%1 and rho = %2</source>
        <translation>%1 et rho = %2</translation>
    </message>
    <message>
        <source>give the exponent once</source>
        <translation>donnez l’exposant une seule fois</translation>
    </message>
    <message>
        <source>this kind of schedule has no exponent</source>
        <translation>ce type d’échéancier n’a pas d’exposant</translation>
    </message>
    <message>
        <source>leave rho out, or use edm, edm_sigma or poly</source>
        <translation>omettez rho, ou utilisez edm, edm_sigma ou poly</translation>
    </message>
    <message>
        <source>exponent out of range</source>
        <translation>exposant hors de la plage</translation>
    </message>
    <message>
        <source>use a number above 0, such as 7</source>
        <translation>utilisez un nombre supérieur à 0, comme 7</translation>
    </message>
    <message>
        <source>use 1 to %1</source>
        <translation>utilisez 1 à %1</translation>
    </message>
    <message>
        <source>%1 is for sigmas from %2 to %3</source>
        <translation>%1 est pour les sigmas de %2 à %3</translation>
    </message>
    <message>
        <source>this noise schedule runs from %1 to %2</source>
        <translation>cet échéancier de bruit va de %1 à %2</translation>
    </message>
    <message>
        <source>use the noise schedule of the table&apos;s model, or another kind of schedule</source>
        <translation>utilisez l’échéancier de bruit du modèle de la table, ou un autre type d’échéancier</translation>
    </message>
    <message>
        <source>a time without a finite log of signal to noise</source>
        <translation>un temps sans logarithme fini du rapport signal sur bruit</translation>
    </message>
    <message>
        <source>edit a schedule whose times lie within its noise schedule</source>
        <translation>modifiez un échéancier dont les temps sont dans son échéancier de bruit</translation>
    </message>
    <message>
        <source>the network is not asked where the last step ends</source>
        <translation>le réseau n’est pas appelé là où finit le dernier pas</translation>
    </message>
    <message>
        <source>no budget with %1 steps</source>
        <translation>pas de budget avec %1 pas</translation>
    </message>
    <message>
        <source>the solver needs at least %1 evaluations</source>
        <translation>le solveur demande au moins %1 évaluations</translation>
    </message>
    <message>
        <source>write eval or time</source>
        <translation>écrivez eval ou time</translation>
    </message>
    <message>
        <source>write sigma_min, appended_zero or replaced_by_zero</source>
        <translation>écrivez sigma_min, appended_zero ou replaced_by_zero</translation>
    </message>
    <message>
        <source>schedule of another format version</source>
        <translation>échéancier d’une autre version de format</translation>
    </message>
    <message>
        <source>choose a schedule.json</source>
        <translation>choisissez un schedule.json</translation>
    </message>
    <message>
        <source>%1 values where the solver has %2 coefficients</source>
        <translation>%1 valeurs là où le solveur a %2 coefficients</translation>
    </message>
    <message>
        <source>write one offset per coefficient, or null</source>
        <translation>écrivez une correction par coefficient, ou null</translation>
    </message>
    <message>
        <source>choose a schedule.json that this program wrote</source>
        <translation>choisissez un schedule.json écrit par ce programme</translation>
    </message>
    <message>
        <source>noise schedule %1</source>
        <translation>échéancier de bruit %1</translation>
    </message>
    <message>
        <source>this spacing always covers all training steps</source>
        <translation>cet espacement couvre toujours tous les pas d’entraînement</translation>
    </message>
    <message>
        <source>time range %1 to %2</source>
        <translation>plage de temps %1 à %2</translation>
    </message>
    <message>
        <source>leave the ends at their defaults, or use another kind of schedule</source>
        <translation>laissez les extrémités à leurs valeurs par défaut, ou utilisez un autre type d’échéancier</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>pas %1 sur %2</translation>
    </message>
    <message>
        <source>a sample holds NaN or infinity</source>
        <translation>un échantillon contient NaN ou l’infini</translation>
    </message>
    <message>
        <source>try again; the network does not repeat its own results</source>
        <translation>réessayez&#x202f;; le réseau ne répète pas ses propres résultats</translation>
    </message>
    <message>
        <source>the noise does not fit the model</source>
        <translation>le bruit ne correspond pas au modèle</translation>
    </message>
    <message>
        <source>give [B, %1, %2, %3]</source>
        <translation>donnez [B, %1, %2, %3]</translation>
    </message>
    <message>
        <source>give strictly decreasing times inside the noise schedule&apos;s range</source>
        <translation>donnez des temps strictement décroissants dans la plage de l’échéancier de bruit</translation>
    </message>
    <message>
        <source>use a spec made by makeSolverSpec</source>
        <translation>utilisez une spécification faite par makeSolverSpec</translation>
    </message>
    <message>
        <source>wrong number of coefficient offsets</source>
        <translation>mauvais nombre de corrections des coefficients</translation>
    </message>
    <message>
        <source>this solver and NFE have %1 coefficients</source>
        <translation>ce solveur et cette NFE ont %1 coefficients</translation>
    </message>
    <message>
        <source>wrong number of times</source>
        <translation>mauvais nombre de temps</translation>
    </message>
    <message>
        <source>%1 times, %2 eval times</source>
        <translation>%1 temps, %2 temps d’évaluation</translation>
    </message>
    <message>
        <source>%1 with NFE %2 needs %3</source>
        <translation>%1 avec NFE %2 en demande %3</translation>
    </message>
    <message>
        <source>a time is not a number</source>
        <translation>un temps n’est pas un nombre</translation>
    </message>
    <message>
        <source>times do not decrease</source>
        <translation>les temps ne décroissent pas</translation>
    </message>
    <message>
        <source>a time lies outside the noise schedule&apos;s range [%1, %2]</source>
        <translation>un temps est hors de la plage de l’échéancier de bruit [%1&#x202f;; %2]</translation>
    </message>
    <message>
        <source>an eval time is not a positive number</source>
        <translation>un temps d’évaluation n’est pas un nombre positif</translation>
    </message>
    <message>
        <source>as many eval times as times are needed</source>
        <translation>il faut autant de temps d’évaluation que de temps</translation>
    </message>
    <message>
        <source>the network lets no gradient through</source>
        <translation>le réseau ne laisse passer aucun gradient</translation>
    </message>
    <message>
        <source>train it with the recipe fast, which needs none</source>
        <translation>entraînez-le avec la recette fast, qui n’en demande pas</translation>
    </message>
    <message>
        <source>a step uses a stage of an earlier one</source>
        <translation>un pas utilise un étage d’un pas précédent</translation>
    </message>
    <message>
        <source>please report this with the solver</source>
        <translation>signalez-le avec le solveur</translation>
    </message>
    <message>
        <source>the other solution has fewer steps</source>
        <translation>l’autre solution a moins de pas</translation>
    </message>
    <message>
        <source>give states at the %1 steps&apos; starts</source>
        <translation>donnez les états aux débuts des %1 pas</translation>
    </message>
    <message>
        <source>each beta must lie in (0, 1)</source>
        <translation>chaque beta doit être dans (0, 1)</translation>
    </message>
    <message>
        <source>%1 in the last of %2 steps</source>
        <translation>%1 dans le dernier de %2 pas</translation>
    </message>
    <message>
        <source>%1 at sigma = %2, step %3 of %4, sample %5</source>
        <translation>%1 à sigma = %2, pas %3 sur %4, échantillon %5</translation>
    </message>
    <message>
        <source>check the network at this sigma; try float64</source>
        <translation>vérifiez le réseau à ce sigma&#x202f;; essayez float64</translation>
    </message>
    <message>
        <source>this program reads %1; update it</source>
        <translation>ce programme lit %1&#x202f;; mettez-le à jour</translation>
    </message>
    <message>
        <source>%1 is unknown</source>
        <translation>%1 est inconnu</translation>
    </message>
    <message>
        <source>%1 is not a schedule</source>
        <translation>%1 n’est pas un échéancier</translation>
    </message>
    <message>
        <source>use 0 &lt; sigma_min &lt; sigma_max</source>
        <translation>utilisez 0 &lt; sigma_min &lt; sigma_max</translation>
    </message>
    <message>
        <source>use 0 &lt; beta_min &lt; beta_max</source>
        <translation>utilisez 0 &lt; beta_min &lt; beta_max</translation>
    </message>
    <message>
        <source>use 0 &lt; time_min &lt; time_max (cosine: &lt; 1)</source>
        <translation>utilisez 0 &lt; time_min &lt; time_max (cosine&#xa0;: &lt; 1)</translation>
    </message>
    <message>
        <source>use %1 &lt;= t_min &lt; t_max &lt;= %2</source>
        <translation>utilisez %1 &lt;= t_min &lt; t_max &lt;= %2</translation>
    </message>
    <message>
        <source>use one of %1; poly_&lt;p&gt; and edm_&lt;rho&gt; carry their exponent</source>
        <translation>utilisez l’un de&#xa0;: %1&#x202f;; poly_&lt;p&gt; et edm_&lt;rho&gt; portent leur exposant</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valeurs</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pas</translation>
    </message>
    <message>
        <source>use order %1</source>
        <translation>utilisez l’ordre %1</translation>
    </message>
    <message>
        <source>check the network at this sigma</source>
        <translation>vérifiez le réseau à ce sigma</translation>
    </message>
    <message>
        <source>try float64</source>
        <translation>essayez float64</translation>
    </message>
    <message>
        <source>or a noise schedule within the sigmas that it knows (%1 to %2)</source>
        <translation>ou un échéancier de bruit dans les sigmas qu’il connaît (%1 à %2)</translation>
    </message>
    <message>
        <source>resume with the recipe, model and teacher set that the run was started with</source>
        <translation>reprenez avec la recette, le modèle et le jeu du maître avec lesquels l’exécution a commencé</translation>
    </message>
    <message>
        <source>it is of another optimizer</source>
        <translation>il est d’un autre optimiseur</translation>
    </message>
    <message>
        <source>the order of batches ends before the training does</source>
        <translation>l’ordre des lots finit avant l’entraînement</translation>
    </message>
    <message>
        <source>give %1 batches</source>
        <translation>donnez %1 lots</translation>
    </message>
    <message>
        <source>check the file</source>
        <translation>vérifiez le fichier</translation>
    </message>
    <message>
        <source>correct the name or remove the field</source>
        <translation>corrigez le nom ou retirez le champ</translation>
    </message>
    <message>
        <source>correct the value</source>
        <translation>corrigez la valeur</translation>
    </message>
    <message>
        <source>unknown stage</source>
        <translation>étape inconnue</translation>
    </message>
    <message>
        <source>restart the training</source>
        <translation>recommencez l’entraînement</translation>
    </message>
    <message>
        <source>the checkpoint belongs to another schedule</source>
        <translation>le point de contrôle appartient à un autre échéancier</translation>
    </message>
    <message>
        <source>resume with the recipe that it was made with</source>
        <translation>reprenez avec la recette avec laquelle il a été fait</translation>
    </message>
    <message>
        <source>every schedule gives a loss that is not a number</source>
        <translation>chaque échéancier donne une perte qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>validation samples</source>
        <translation>échantillons de validation</translation>
    </message>
    <message>
        <source>check the model, the teacher&apos;s samples and the dtype</source>
        <translation>vérifiez le modèle, les échantillons du maître et le dtype</translation>
    </message>
    <message>
        <source>a loss is not a number</source>
        <translation>une perte n’est pas un nombre</translation>
    </message>
    <message>
        <source>the loss runs away</source>
        <translation>la perte s’emballe</translation>
    </message>
    <message>
        <source>there is no schedule to keep yet</source>
        <translation>il n’y a pas encore d’échéancier à garder</translation>
    </message>
    <message>
        <source>the times cannot be fitted to the prior schedule (mean squared distance %1)</source>
        <translation>les temps ne peuvent pas être ajustés à l’échéancier a priori (distance quadratique moyenne %1)</translation>
    </message>
    <message>
        <source>let the prior start and end where the noise schedule does, sigma %1 to %2</source>
        <translation>faites commencer et finir l’échéancier a priori là où le fait l’échéancier de bruit, sigma %1 à %2</translation>
    </message>
    <message>
        <source>use fast or paper</source>
        <translation>utilisez fast ou paper</translation>
    </message>
    <message>
        <source>use eval or time</source>
        <translation>utilisez eval ou time</translation>
    </message>
    <message>
        <source>batch %1 must name at least one sample, each in [0, train_count) or -1</source>
        <translation>le lot %1 doit nommer au moins un échantillon, chacun dans [0, train_count) ou -1</translation>
    </message>
    <message>
        <source>%1 is not known; this program knows 1</source>
        <translation>%1 n’est pas connu&#x202f;; ce programme connaît 1</translation>
    </message>
    <message>
        <source>%1 is not known; use vgg or alex</source>
        <translation>%1 n’est pas connu&#x202f;; utilisez vgg ou alex</translation>
    </message>
    <message>
        <source>is one start, descent.prior_sigmas another; give one of them</source>
        <translation>est un départ, descent.prior_sigmas un autre&#x202f;; donnez l’un des deux</translation>
    </message>
    <message>
        <source>needs at least one candidate, or start_schedule</source>
        <translation>demande au moins un candidat, ou start_schedule</translation>
    </message>
    <message>
        <source>two files with number %1</source>
        <translation>deux fichiers de numéro %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has shape %2, [C, H, W] expected</source>
        <translation>&quot;%1&quot; a la forme %2, [C, H, W] est attendu</translation>
    </message>
    <message>
        <source>&quot;c&quot; has shape %1, a class number or a row of class weights expected</source>
        <translation>&quot;c&quot; a la forme %1, un numéro de classe ou une ligne de poids de classe est attendu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has shape %2, the first file&apos;s %3</source>
        <translation>&quot;%1&quot; a la forme %2, celui du premier fichier la forme %3</translation>
    </message>
    <message>
        <source>give a folder that LD3 wrote, or a .safetensors teacher set</source>
        <translation>donnez un dossier écrit par LD3, ou un jeu du maître .safetensors</translation>
    </message>
    <message>
        <source>&quot;latent&quot; has shape %1, &quot;img&quot; %2</source>
        <translation>&quot;latent&quot; a la forme %1, &quot;img&quot; %2</translation>
    </message>
    <message>
        <source>some files have a condition &quot;c&quot; and some have none</source>
        <translation>certains fichiers ont une condition &quot;c&quot; et certains n’en ont pas</translation>
    </message>
    <message>
        <source>metadata &quot;teacher&quot; is not JSON</source>
        <translation>la métadonnée &quot;teacher&quot; n’est pas du JSON</translation>
    </message>
    <message>
        <source>make the teacher set again with ld3 teacher</source>
        <translation>refaites le jeu du maître avec ld3 teacher</translation>
    </message>
    <message>
        <source>noise has shape %1, the model takes [n, %2, %3, %4]</source>
        <translation>le bruit a la forme %1, le modèle prend [n, %2, %3, %4]</translation>
    </message>
    <message>
        <source>choose the teacher set of this model</source>
        <translation>choisissez le jeu du maître de ce modèle</translation>
    </message>
    <message>
        <source>target has shape %1, noise %2</source>
        <translation>la cible a la forme %1, le bruit %2</translation>
    </message>
    <message>
        <source>a target is needed for each noise, of the same shape</source>
        <translation>il faut pour chaque bruit une cible de la même forme</translation>
    </message>
    <message>
        <source>condition has shape %1 for noise %2</source>
        <translation>la condition a la forme %1 pour un bruit de %2</translation>
    </message>
    <message>
        <source>give one label, or one row of class weights, for each noise</source>
        <translation>donnez une étiquette, ou une ligne de poids de classe, pour chaque bruit</translation>
    </message>
    <message>
        <source>%1 does not hold finite floating point numbers</source>
        <translation>%1 ne contient pas de nombres finis à virgule flottante</translation>
    </message>
    <message>
        <source>make the teacher set again</source>
        <translation>refaites le jeu du maître</translation>
    </message>
    <message>
        <source>nothing to do for the teacher</source>
        <translation>rien à faire pour le maître</translation>
    </message>
    <message>
        <source>both must be at least 1</source>
        <translation>les deux doivent valoir au moins 1</translation>
    </message>
    <message>
        <source>the recipe cannot be run</source>
        <translation>la recette ne peut pas être exécutée</translation>
    </message>
    <message>
        <source>the teacher set is too small: %1 samples, %2 needed</source>
        <translation>le jeu du maître est trop petit&#xa0;: %1 échantillons, il en faut %2</translation>
    </message>
    <message>
        <source>make a larger teacher set, or train on fewer samples</source>
        <translation>faites un jeu du maître plus grand, ou entraînez sur moins d’échantillons</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>doit valoir au moins 1</translation>
    </message>
    <message>
        <source>the checkpoint does not fit this training</source>
        <translation>le point de contrôle ne correspond pas à cet entraînement</translation>
    </message>
    <message>
        <source>training loss %1</source>
        <translation>perte d’entraînement %1</translation>
    </message>
    <message>
        <source>validation loss %1</source>
        <translation>perte de validation %1</translation>
    </message>
    <message>
        <source>gradient norm %1</source>
        <translation>norme du gradient %1</translation>
    </message>
    <message>
        <source>best validation loss %1</source>
        <translation>meilleure perte de validation %1</translation>
    </message>
    <message>
        <source>the best schedule is kept</source>
        <translation>le meilleur échéancier est gardé</translation>
    </message>
    <message>
        <source>use smaller learning rates or another solver</source>
        <translation>utilisez des taux d’apprentissage plus petits ou un autre solveur</translation>
    </message>
    <message>
        <source>use a smaller learning rate of the times</source>
        <translation>utilisez un taux d’apprentissage des temps plus petit</translation>
    </message>
    <message>
        <source>the hand-made schedule %1 has no loss</source>
        <translation>l’échéancier heuristique %1 n’a pas de perte</translation>
    </message>
    <message>
        <source>the training goes on without it</source>
        <translation>l’entraînement continue sans lui</translation>
    </message>
    <message>
        <source>field %1 has the wrong type or is out of range</source>
        <translation>le champ %1 est d’un mauvais type ou hors de la plage</translation>
    </message>
    <message>
        <source>field %1 has an unknown value %2</source>
        <translation>le champ %1 a une valeur inconnue %2</translation>
    </message>
    <message>
        <source>field %1 is not known</source>
        <translation>le champ %1 n’est pas connu</translation>
    </message>
    <message>
        <source>checkpoint of a least-squares training</source>
        <translation>point de contrôle d’un entraînement par moindres carrés</translation>
    </message>
    <message>
        <source>count %1, batch %2</source>
        <translation>nombre %1, lot %2</translation>
    </message>
    <message>
        <source>batch_order, %1 batches</source>
        <translation>batch_order, %1 lots</translation>
    </message>
    <message>
        <source>no latent_&lt;number&gt;.pt in the folder</source>
        <translation>pas de latent_&lt;number&gt;.pt dans le dossier</translation>
    </message>
    <message>
        <source>the folder must hold latent_&lt;number&gt;.pt with latent, img, c, uc as LD3 writes them</source>
        <translation>le dossier doit contenir latent_&lt;number&gt;.pt avec latent, img, c, uc comme LD3 les écrit</translation>
    </message>
    <message>
        <source>unknown optimizer</source>
        <translation>optimiseur inconnu</translation>
    </message>
    <message>
        <source>unknown parametrisation</source>
        <translation>paramétrisation inconnue</translation>
    </message>
    <message>
        <source>iteration %1, %2</source>
        <translation>itération %1, %2</translation>
    </message>
    <message>
        <source>training loss %1, %2</source>
        <translation>perte d’entraînement %1, %2</translation>
    </message>
    <message>
        <source>validation loss %1, %2</source>
        <translation>perte de validation %1, %2</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perte d’entraînement</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>perte de validation</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>norme du gradient</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>par rapport à %1</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 échantillons</translation>
    </message>
    <message>
        <source>classes %1</source>
        <translation>classes %1</translation>
    </message>
    <message>
        <source>resize %1</source>
        <translation>redimensionnement %1</translation>
    </message>
    <message>
        <source>bytes %1</source>
        <translation>octets %1</translation>
    </message>
    <message>
        <source>sigma %1 to %2</source>
        <translation>sigma de %1 à %2</translation>
    </message>
    <message>
        <source>Trainings of %1 schedules</source>
        <translation>Entraînements de %1 échéanciers</translation>
    </message>
    <message>
        <source>%1 for training, %2 for validation</source>
        <translation>%1 pour l’entraînement, %2 pour la validation</translation>
    </message>
    <message>
        <source>%1 samples, seed %2</source>
        <translation>%1 échantillons, graine %2</translation>
    </message>
    <message>
        <source>its first folder was taken</source>
        <translation>son premier dossier était déjà pris</translation>
    </message>
    <message>
        <source>a folder is in the place of the file</source>
        <translation>un dossier se trouve à la place du fichier</translation>
    </message>
    <message>
        <source>the folder of the output does not exist</source>
        <translation>le dossier de sortie n’existe pas</translation>
    </message>
    <message>
        <source>create it, or choose another place</source>
        <translation>créez-le, ou choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>the folder of the output cannot be written</source>
        <translation>on ne peut pas écrire dans le dossier de sortie</translation>
    </message>
    <message>
        <source>check its permissions, or choose another place</source>
        <translation>vérifiez ses droits, ou choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>no other schedule has a time between the neighbours</source>
        <translation>aucun autre échéancier n’a de temps entre les voisins</translation>
    </message>
    <message>
        <source>show another schedule, or choose another step</source>
        <translation>affichez un autre échéancier, ou choisissez un autre pas</translation>
    </message>
    <message>
        <source>impossible range of a logarithmic axis</source>
        <translation>plage impossible d’un axe logarithmique</translation>
    </message>
    <message>
        <source>impossible range of an axis</source>
        <translation>plage impossible d’un axe</translation>
    </message>
    <message>
        <source>x from %1 to %2</source>
        <translation>x de %1 à %2</translation>
    </message>
    <message>
        <source>y from %1 to %2</source>
        <translation>y de %1 à %2</translation>
    </message>
    <message>
        <source>let it begin above 0 and end above its beginning</source>
        <translation>faites-la commencer au-dessus de 0 et finir au-dessus de son début</translation>
    </message>
    <message>
        <source>let it end above its beginning</source>
        <translation>faites-la finir au-dessus de son début</translation>
    </message>
    <message>
        <source>use a name that ends with .npz, .csv, .png, .pdf or .svg</source>
        <translation>utilisez un nom qui finit par .npz, .csv, .png, .pdf ou .svg</translation>
    </message>
    <message>
        <source>no trajectory is shown</source>
        <translation>aucune trajectoire n’est affichée</translation>
    </message>
    <message>
        <source>panel Trajectory</source>
        <translation>panneau Trajectoire</translation>
    </message>
    <message>
        <source>panel Samples</source>
        <translation>panneau Échantillons</translation>
    </message>
    <message>
        <source>open a run, and bring the panel up once</source>
        <translation>ouvrez une exécution, et mettez une fois le panneau au premier plan</translation>
    </message>
    <message>
        <source>the evaluation has no values yet</source>
        <translation>l’évaluation n’a pas encore de valeurs</translation>
    </message>
    <message>
        <source>let it go on: ld3 evaluate with --out and this folder</source>
        <translation>laissez-la continuer&#xa0;: ld3 evaluate avec --out et ce dossier</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>l’image est trop grande</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>ask for fewer samples or combinations</source>
        <translation>demandez moins d’échantillons ou de combinaisons</translation>
    </message>
    <message>
        <source>unknown kind of picture</source>
        <translation>type d’image inconnu</translation>
    </message>
    <message>
        <source>use a name that ends with .png</source>
        <translation>utilisez un nom qui finit par .png</translation>
    </message>
    <message>
        <source>impossible figure size</source>
        <translation>taille de figure impossible</translation>
    </message>
    <message>
        <source>give width and height between 1 and 14400 pt</source>
        <translation>donnez une largeur et une hauteur entre 1 et 14400 pt</translation>
    </message>
    <message>
        <source>%1 x %2 pt, text %3 pt, lines %4 pt</source>
        <translation>%1 x %2 pt, texte %3 pt, lignes %4 pt</translation>
    </message>
    <message>
        <source>give a width from 1 pt, a height from 0 (natural), text from 1 pt, and lines from 0 (as suits the text)</source>
        <translation>donnez une largeur à partir de 1 pt, une hauteur à partir de 0 (naturelle), un texte à partir de 1 pt et des lignes à partir de 0 (selon le texte)</translation>
    </message>
    <message>
        <source>pictures cannot be written as TikZ</source>
        <translation>des images ne peuvent pas être écrites en TikZ</translation>
    </message>
    <message>
        <source>file name extension %1</source>
        <translation>extension de nom de fichier %1</translation>
    </message>
    <message>
        <source>use .pdf, .svg or .png and \includegraphics</source>
        <translation>utilisez .pdf, .svg ou .png et \includegraphics</translation>
    </message>
    <message>
        <source>no kind of figure given</source>
        <translation>aucun type de figure donné</translation>
    </message>
    <message>
        <source>unknown kind of figure &quot;%1&quot;</source>
        <translation>type de figure &quot;%1&quot; inconnu</translation>
    </message>
    <message>
        <source>unknown kind of figure</source>
        <translation>type de figure inconnu</translation>
    </message>
    <message>
        <source>use a name that ends with one of %1</source>
        <translation>utilisez un nom qui finit par l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>figure size</source>
        <translation>taille de la figure</translation>
    </message>
    <message>
        <source>make it smaller, or write PDF or SVG</source>
        <translation>réduisez-la, ou écrivez en PDF ou SVG</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>unknown preset</source>
        <translation>préréglage inconnu</translation>
    </message>
    <message>
        <source>use one of %1, or give a width</source>
        <translation>utilisez l’un de&#xa0;: %1, ou donnez une largeur</translation>
    </message>
    <message>
        <source>unknown kind of report file &quot;%1&quot;</source>
        <translation>type de rapport &quot;%1&quot; inconnu</translation>
    </message>
    <message>
        <source>use a name that ends with .html or .pdf</source>
        <translation>utilisez un nom qui finit par .html ou .pdf</translation>
    </message>
    <message>
        <source>unknown place of the legend</source>
        <translation>place de la légende inconnue</translation>
    </message>
    <message>
        <source>no such curve in the figure</source>
        <translation>pas de telle courbe dans la figure</translation>
    </message>
    <message>
        <source>hide one of %1</source>
        <translation>masquez l’une de&#xa0;: %1</translation>
    </message>
    <message>
        <source>the runs have no schedule yet</source>
        <translation>les exécutions n’ont pas encore d’échéancier</translation>
    </message>
    <message>
        <source>the runs have no losses yet</source>
        <translation>les exécutions n’ont pas encore de pertes</translation>
    </message>
    <message>
        <source>the runs have no pictures yet</source>
        <translation>les exécutions n’ont pas encore d’images</translation>
    </message>
    <message>
        <source>no sample of the runs can be followed yet</source>
        <translation>aucun échantillon des exécutions ne peut encore être suivi</translation>
    </message>
    <message>
        <source>there is nothing to draw</source>
        <translation>il n’y a rien à dessiner</translation>
    </message>
    <message>
        <source>give a run that has got so far</source>
        <translation>donnez une exécution qui en est arrivée là</translation>
    </message>
    <message>
        <source>no values of this metric</source>
        <translation>pas de valeurs de cette métrique</translation>
    </message>
    <message>
        <source>no values of this model</source>
        <translation>pas de valeurs de ce modèle</translation>
    </message>
    <message>
        <source>the folders have no measured values</source>
        <translation>les dossiers n’ont pas de valeurs mesurées</translation>
    </message>
    <message>
        <source>measure some with `ld3 evaluate`</source>
        <translation>mesurez-en avec `ld3 evaluate`</translation>
    </message>
    <message>
        <source>no learned schedule has been measured</source>
        <translation>aucun échéancier appris n’a été mesuré</translation>
    </message>
    <message>
        <source>measure runs with `ld3 evaluate --schedules RUN… --solvers …`</source>
        <translation>mesurez des exécutions avec `ld3 evaluate --schedules RUN… --solvers …`</translation>
    </message>
    <message>
        <source>no such look of a curve</source>
        <translation>pas de tel aspect de courbe</translation>
    </message>
    <message>
        <source>give a number from 0 to %1 or a color such as #d55e00</source>
        <translation>donnez un nombre de 0 à %1 ou une couleur telle que #d55e00</translation>
    </message>
    <message>
        <source>cannot list the folder</source>
        <translation>le dossier ne peut pas être listé</translation>
    </message>
    <message>
        <source>check its permissions and the disk</source>
        <translation>vérifiez ses droits et le disque</translation>
    </message>
    <message>
        <source>no pictures in the folder</source>
        <translation>pas d’images dans le dossier</translation>
    </message>
    <message>
        <source>give a folder with .png, .jpg, .bmp, .tif, .webp or .ppm files</source>
        <translation>donnez un dossier avec des fichiers .png, .jpg, .bmp, .tif, .webp ou .ppm</translation>
    </message>
    <message>
        <source>size or batch of pictures out of range</source>
        <translation>taille ou lot d’images hors limites</translation>
    </message>
    <message>
        <source>%1 in batches of %2</source>
        <translation>%1 par lots de %2</translation>
    </message>
    <message>
        <source>use 1 or more of each</source>
        <translation>utilisez 1 ou plus pour chacun</translation>
    </message>
    <message>
        <source>%1 of %2 pictures cannot be read</source>
        <translation>%1 images sur %2 sont illisibles</translation>
    </message>
    <message>
        <source>repair them, or leave them out with --skip-unreadable</source>
        <translation>réparez-les, ou omettez-les avec --skip-unreadable</translation>
    </message>
    <message>
        <source>%1 of %2 are not %3 as the first one</source>
        <translation>%1 sur %2 ne sont pas en %3 comme la première</translation>
    </message>
    <message>
        <source>bring all to one size with --resize %1</source>
        <translation>ramenez-les toutes à une taille avec --resize %1</translation>
    </message>
    <message>
        <source>none of the pictures can be read</source>
        <translation>aucune des images n’est lisible</translation>
    </message>
    <message>
        <source>give a folder of pictures</source>
        <translation>donnez un dossier d’images</translation>
    </message>
    <message>
        <source>frames per second out of range</source>
        <translation>images par seconde hors limites</translation>
    </message>
    <message>
        <source>the frames of a film are of one size</source>
        <translation>les images d’un film ont une seule taille</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>draw all frames alike</source>
        <translation>dessinez toutes les images de même</translation>
    </message>
    <message>
        <source>cannot encode a frame</source>
        <translation>une image ne peut pas être encodée</translation>
    </message>
    <message>
        <source>the film is larger than 1 GB</source>
        <translation>le film dépasse 1 Go</translation>
    </message>
    <message>
        <source>use fewer or smaller frames</source>
        <translation>utilisez des images moins nombreuses ou plus petites</translation>
    </message>
    <message>
        <source>the film has no frame</source>
        <translation>le film n’a aucune image</translation>
    </message>
    <message>
        <source>give at least one</source>
        <translation>donnez-en au moins une</translation>
    </message>
    <message>
        <source>unknown kind of film</source>
        <translation>type de film inconnu</translation>
    </message>
    <message>
        <source>use a name that ends with .avi</source>
        <translation>utilisez un nom qui finit par .avi</translation>
    </message>
    <message>
        <source>picture %1 is not in the batch</source>
        <translation>l’image %1 n’est pas dans le lot</translation>
    </message>
    <message>
        <source>%1 x %2 x %3 x %4 with %5 values</source>
        <translation>%1 x %2 x %3 x %4 avec %5 valeurs</translation>
    </message>
    <message>
        <source>give an index below the count, and count x channels x height x width values</source>
        <translation>donnez un indice inférieur au nombre, et nombre x canaux x hauteur x largeur valeurs</translation>
    </message>
    <message>
        <source>cannot encode the picture as PNG</source>
        <translation>l’image ne peut pas être encodée en PNG</translation>
    </message>
    <message>
        <source>give a picture</source>
        <translation>donnez une image</translation>
    </message>
    <message>
        <source>not a key of a PNG text</source>
        <translation>pas une clé de texte PNG</translation>
    </message>
    <message>
        <source>use 1 to 79 letters</source>
        <translation>utilisez de 1 à 79 lettres</translation>
    </message>
    <message>
        <source>not a PNG file</source>
        <translation>pas un fichier PNG</translation>
    </message>
    <message>
        <source>encode it as PNG</source>
        <translation>encodez-la en PNG</translation>
    </message>
    <message>
        <source>a job works on the run, or waits for it</source>
        <translation>une tâche travaille sur l’exécution, ou l’attend</translation>
    </message>
    <message>
        <source>wait until it is done, or take it out of the queue</source>
        <translation>attendez qu’elle soit finie, ou retirez-la de la file d’attente</translation>
    </message>
    <message>
        <source>teacher&apos;s and student&apos;s pictures differ in shape</source>
        <translation>les images du maître et de l’élève n’ont pas la même forme</translation>
    </message>
    <message>
        <source>compare pictures of the same model and samples</source>
        <translation>comparez des images du même modèle et des mêmes échantillons</translation>
    </message>
    <message>
        <source>unknown difference</source>
        <translation>différence inconnue</translation>
    </message>
    <message>
        <source>use signed, absolute or lpips</source>
        <translation>utilisez signed, absolute ou lpips</translation>
    </message>
    <message>
        <source>there are no pictures to export</source>
        <translation>il n’y a pas d’images à exporter</translation>
    </message>
    <message>
        <source>train first, or open a run with pictures</source>
        <translation>entraînez d’abord, ou ouvrez une exécution avec des images</translation>
    </message>
    <message>
        <source>the perceptual difference is still being computed</source>
        <translation>la différence perceptuelle est encore en cours de calcul</translation>
    </message>
    <message>
        <source>wait until it is shown, or choose another difference</source>
        <translation>attendez qu’elle s’affiche, ou choisissez une autre différence</translation>
    </message>
    <message>
        <source>there is no perceptual difference</source>
        <translation>il n’y a pas de différence perceptuelle</translation>
    </message>
    <message>
        <source>choose another difference</source>
        <translation>choisissez une autre différence</translation>
    </message>
    <message>
        <source>LPIPS is of other pictures</source>
        <translation>LPIPS concerne d’autres images</translation>
    </message>
    <message>
        <source>compare the pictures that are shown</source>
        <translation>comparez les images affichées</translation>
    </message>
    <message>
        <source>impossible size of a frame</source>
        <translation>taille d’image impossible</translation>
    </message>
    <message>
        <source>the run has no iteration with a schedule yet</source>
        <translation>l’exécution n’a pas encore d’itération avec un échéancier</translation>
    </message>
    <message>
        <source>something that is no error was thrown</source>
        <translation>quelque chose qui n’est pas une erreur a été lancé</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>nombre entier attendu</translation>
    </message>
    <message>
        <source>no copy of the file can be kept beside it, so the jobs of this window are not remembered</source>
        <translation>aucune copie du fichier ne peut être gardée à côté, les tâches de cette fenêtre ne sont donc pas mémorisées</translation>
    </message>
    <message>
        <source>the jobs of this window are not remembered</source>
        <translation>les tâches de cette fenêtre ne sont pas mémorisées</translation>
    </message>
    <message>
        <source>rename %1, which is complete</source>
        <translation>renommez %1, qui est complet</translation>
    </message>
    <message>
        <source>write a whole number</source>
        <translation>écrivez un nombre entier</translation>
    </message>
    <message>
        <source>write a smaller number</source>
        <translation>écrivez un nombre plus petit</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>écrivez true ou false</translation>
    </message>
    <message>
        <source>mend the file, or move it away</source>
        <translation>réparez le fichier ou déplacez-le</translation>
    </message>
    <message>
        <source>the file is kept as %1</source>
        <translation>le fichier est conservé sous %1</translation>
    </message>
    <message>
        <source>let them be done first, or copy their commands</source>
        <translation>laissez-les d’abord se terminer, ou copiez leurs commandes</translation>
    </message>
    <message>
        <source>the note would replace different ones</source>
        <translation>la note remplacerait des notes différentes</translation>
    </message>
    <message>
        <source>notes of several runs</source>
        <translation>notes de plusieurs exécutions</translation>
    </message>
    <message>
        <source>take it with Ctrl+Return, or leave the old ones with Escape</source>
        <translation>validez-la avec Ctrl+Entrée, ou gardez les anciennes avec Échap</translation>
    </message>
    <message>
        <source>classes uniform, %1</source>
        <translation>classes uniformes, %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A setting is not possible.</source>
        <translation>Un réglage n’est pas possible.</translation>
    </message>
    <message>
        <source>Something is not there.</source>
        <translation>Quelque chose est introuvable.</translation>
    </message>
    <message>
        <source>A file cannot be understood.</source>
        <translation>Un fichier ne peut pas être interprété.</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>Ce n’est pas possible ici.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>La lecture ou l’écriture a échoué.</translation>
    </message>
    <message>
        <source>The computation gave no usable numbers.</source>
        <translation>Le calcul n’a pas donné de nombres utilisables.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La mémoire est insuffisante.</translation>
    </message>
    <message>
        <source>The device is not available.</source>
        <translation>Le périphérique n’est pas disponible.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Une erreur inattendue s’est produite.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence for the kind of error, then its details</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Something is in use.</source>
        <translation>Quelque chose est en cours d’utilisation.</translation>
    </message>
</context>
<context>
    <name>EvaluationText</name>
    <message>
        <source>%1 (SHA-256 %2…)</source>
        <comment>name, start of its checksum</comment>
        <translation>%1 (SHA-256 %2…)</translation>
    </message>
    <message>
        <source>Against the data&apos;s statistics: %1</source>
        <translation>Par rapport aux statistiques des données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Against the teacher&apos;s samples: %1</source>
        <translation>Par rapport aux échantillons du maître&#xa0;: %1</translation>
    </message>
    <message>
        <source>Against exact moments: %1</source>
        <translation>Par rapport aux moments exacts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Feature net: %1</source>
        <translation>Réseau de caractéristiques&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <comment>a number with its unit</comment>
        <translation>%1 échantillons</translation>
    </message>
    <message>
        <source>Classes: %1</source>
        <translation>Classes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resize: %1</source>
        <translation>Redimensionnement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rounding to bytes: %1</source>
        <translation>Arrondi en octets&#xa0;: %1</translation>
    </message>
    <message>
        <source>σ from %1 to %2</source>
        <translation>σ de %1 à %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>solver, schedule</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, then solver and schedule</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %2 (%n seed(s))</source>
        <comment>mean, standard deviation</comment>
        <translation>
            <numerusform>%1 ± %2 (%n graine)</numerusform>
            <numerusform>%1 ± %2 (%n graines)</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, start of its checksum</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, learned</source>
        <comment>solver</comment>
        <translation>%1, appris</translation>
    </message>
    <message>
        <source>%1, learned for %2</source>
        <comment>solver, solver</comment>
        <translation>%1, appris pour %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>solver and what it was learned for, schedule</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>against %1</source>
        <comment>reference</comment>
        <translation>par rapport à %1</translation>
    </message>
    <message>
        <source>uniform</source>
        <comment>drawing of classes</comment>
        <translation>uniforme</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 to %2</source>
        <comment>lowest, highest number</comment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>one of %n in the list</source>
        <translation>
            <numerusform>un parmi %n dans la liste</numerusform>
            <numerusform>un parmi %n dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Plage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message numerus="yes">
        <source>any of %n in the list</source>
        <translation>
            <numerusform>n’importe lesquels parmi %n dans la liste</numerusform>
            <numerusform>n’importe lesquels parmi %n dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>activé ou désactivé</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>un fichier ou un dossier</translation>
    </message>
</context>
<context>
    <name>FigureFile</name>
    <message>
        <source>PDF file</source>
        <translation>Fichier PDF</translation>
    </message>
    <message>
        <source>SVG file</source>
        <translation>Fichier SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>TikZ picture, for \input</source>
        <translation>Image TikZ, pour \input</translation>
    </message>
    <message>
        <source>TikZ picture, as a document</source>
        <translation>Image TikZ, comme document</translation>
    </message>
    <message>
        <source>Values, as CSV</source>
        <translation>Valeurs, en CSV</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>One column of two, 252 pt</source>
        <translation>Une colonne sur deux, 252 pt</translation>
    </message>
    <message>
        <source>Two columns, 516 pt</source>
        <translation>Deux colonnes, 516 pt</translation>
    </message>
    <message>
        <source>Full width of one column, 396 pt</source>
        <translation>Toute la largeur, une colonne, 396 pt</translation>
    </message>
    <message>
        <source>Own width</source>
        <translation>Largeur choisie</translation>
    </message>
</context>
<context>
    <name>FigureValues</name>
    <message>
        <source>%1, below</source>
        <comment>error bar</comment>
        <translation>%1, en dessous</translation>
    </message>
    <message>
        <source>%1, above</source>
        <comment>error bar</comment>
        <translation>%1, au-dessus</translation>
    </message>
</context>
<context>
    <name>FilmText</name>
    <message>
        <source>kept at the end</source>
        <translation>gardé à la fin</translation>
    </message>
    <message>
        <source>%1: iteration %2, validation loss %3</source>
        <translation>%1 : itération %2, perte de validation %3</translation>
    </message>
    <message>
        <source>%1: iteration %2</source>
        <translation>%1 : itération %2</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>meilleur jusqu’ici</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>In a plot</source>
        <translation>Dans un graphique</translation>
    </message>
    <message>
        <source>Go along the curve</source>
        <translation>Suivre la courbe</translation>
    </message>
    <message>
        <source>Ten points at once</source>
        <translation>Dix points à la fois</translation>
    </message>
    <message>
        <source>Lift the curve before, or the next one</source>
        <translation>Mettre en avant la courbe précédente ou suivante</translation>
    </message>
    <message>
        <source>Hide or show the lifted curve</source>
        <translation>Masquer ou afficher la courbe mise en avant</translation>
    </message>
    <message>
        <source>Show the lifted curve alone</source>
        <translation>N’afficher que la courbe mise en avant</translation>
    </message>
    <message>
        <source>Go to the run of the lifted curve</source>
        <translation>Aller à l’exécution de la courbe mise en avant</translation>
    </message>
    <message>
        <source>Pin cursor A or B</source>
        <translation>Épingler le curseur A ou B</translation>
    </message>
    <message>
        <source>Copy what the curves have there</source>
        <translation>Copier les valeurs des courbes à cet endroit</translation>
    </message>
    <message>
        <source>Put cursors away</source>
        <translation>Retirer les curseurs</translation>
    </message>
    <message>
        <source>In the samples</source>
        <translation>Dans les échantillons</translation>
    </message>
    <message>
        <source>Enlarge or reduce</source>
        <translation>Agrandir ou réduire</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>Images entières</translation>
    </message>
    <message>
        <source>Exchange teacher and student while held</source>
        <translation>Échanger maître et élève tant que la touche est enfoncée</translation>
    </message>
    <message>
        <source>Move the line of split pictures</source>
        <translation>Déplacer la ligne des images partagées</translation>
    </message>
    <message>
        <source>While a schedule is edited</source>
        <translation>Pendant la modification d’un échéancier</translation>
    </message>
    <message>
        <source>Choose the step before, or the next one</source>
        <translation>Choisir le pas précédent ou suivant</translation>
    </message>
    <message>
        <source>Choose several steps</source>
        <translation>Choisir plusieurs pas</translation>
    </message>
    <message>
        <source>Choose the first or the last step</source>
        <translation>Choisir le premier ou le dernier pas</translation>
    </message>
    <message>
        <source>Move the chosen steps</source>
        <translation>Déplacer les pas choisis</translation>
    </message>
    <message>
        <source>Move them farther</source>
        <translation>Les déplacer davantage</translation>
    </message>
    <message>
        <source>Move them less</source>
        <translation>Les déplacer moins</translation>
    </message>
    <message>
        <source>Move the levels told to the network</source>
        <translation>Déplacer les niveaux annoncés au réseau</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Saisir une valeur</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Zoomer ou dézoomer</translation>
    </message>
    <message>
        <source>See all of it</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Move what is seen to the left or right</source>
        <translation>Déplacer la vue vers la gauche ou la droite</translation>
    </message>
    <message>
        <source>Move what is seen up or down</source>
        <translation>Déplacer la vue vers le haut ou le bas</translation>
    </message>
    <message>
        <source>Go left or right in enlarged pictures</source>
        <translation>Aller à gauche ou à droite dans les images agrandies</translation>
    </message>
    <message>
        <source>Go up or down in enlarged pictures</source>
        <translation>Aller vers le haut ou le bas dans les images agrandies</translation>
    </message>
    <message>
        <source>Read out the pixel to the left or right</source>
        <translation>Lire le pixel à gauche ou à droite</translation>
    </message>
    <message>
        <source>Read out the pixel above or below</source>
        <translation>Lire le pixel au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>Read out the same pixel of another sample</source>
        <translation>Lire le même pixel d’un autre échantillon</translation>
    </message>
    <message>
        <source>Read out no pixel</source>
        <translation>Ne lire aucun pixel</translation>
    </message>
    <message>
        <source>In the trajectory</source>
        <translation>Dans la trajectoire</translation>
    </message>
    <message>
        <source>Read out the step before, or the next one</source>
        <translation>Lire le pas précédent ou suivant</translation>
    </message>
    <message>
        <source>Read out the first or the last step</source>
        <translation>Lire le premier ou le dernier pas</translation>
    </message>
    <message>
        <source>Read out no step</source>
        <translation>Ne lire aucun pas</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>&lt;h3&gt;LD3 Workbench %1&lt;/h3&gt;&lt;p&gt;Learns the time steps of diffusion samplers.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Method: Tong et al. 2025, Learning to Discretize Denoising Diffusion ODEs.&lt;/p&gt;&lt;p&gt;Uses Qt %2, QCustomPlot, OpenCV and LibTorch.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;LD3 Workbench %1&lt;/h3&gt;&lt;p&gt;Apprend les pas de temps des échantillonneurs de diffusion.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;&lt;p&gt;Méthode&#xa0;: Tong et al. 2025, Learning to Discretize Denoising Diffusion ODEs.&lt;/p&gt;&lt;p&gt;Utilise Qt %2, QCustomPlot, OpenCV et LibTorch.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About LD3 Workbench</source>
        <translation>À propos de LD3 Workbench</translation>
    </message>
</context>
<context>
    <name>JobFixText</name>
    <message>
        <source>Try with a batch of %1</source>
        <translation>Essayer avec un lot de %1</translation>
    </message>
    <message>
        <source>Use the processor</source>
        <translation>Utiliser le processeur</translation>
    </message>
    <message>
        <source>Locate the model…</source>
        <translation>Localiser le modèle…</translation>
    </message>
    <message>
        <source>Locate the teacher set…</source>
        <translation>Localiser le jeu du maître…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try all with half the batch</source>
        <translation>Essayer toutes avec la moitié du lot</translation>
    </message>
    <message>
        <source>Use the processor for all</source>
        <translation>Utiliser le processeur pour toutes</translation>
    </message>
    <message>
        <source>Locate the model for all…</source>
        <translation>Localiser le modèle pour toutes…</translation>
    </message>
    <message>
        <source>Locate the teacher set for all…</source>
        <translation>Localiser les échantillons du maître pour toutes…</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Réessayer toutes</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>Evaluate %n schedule(s), %1</source>
        <comment>number of schedules, metric</comment>
        <translation>
            <numerusform>Évaluer %n échéancier, %1</numerusform>
            <numerusform>Évaluer %n échéanciers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with %1, NFE %2, %3</source>
        <comment>solver, network evaluations, recipe</comment>
        <translation>Poursuivre %1, NFE %2, %3</translation>
    </message>
    <message>
        <source>Train %1, NFE %2, %3</source>
        <comment>solver, network evaluations, recipe</comment>
        <translation>Entraîner %1, NFE %2, %3</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Making the teacher&apos;s samples</source>
        <translation>Création des échantillons du maître</translation>
    </message>
    <message>
        <source>Measuring hand-made schedules</source>
        <translation>Mesure des échéanciers heuristiques</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Preparing the reference</source>
        <translation>Préparation de la référence</translation>
    </message>
    <message>
        <source>Sampling and measuring</source>
        <translation>Échantillonnage et mesure</translation>
    </message>
    <message>
        <source>automatic metric</source>
        <translation>métrique automatique</translation>
    </message>
    <message>
        <source>FID</source>
        <translation>FID</translation>
    </message>
    <message>
        <source>Fréchet distance of pixels</source>
        <translation>Distance de Fréchet des pixels</translation>
    </message>
    <message>
        <source>Fréchet distance of a random network</source>
        <translation>Distance de Fréchet d’un réseau aléatoire</translation>
    </message>
    <message>
        <source>LPIPS to the teacher</source>
        <translation>LPIPS par rapport au maître</translation>
    </message>
    <message>
        <source>L2 to the teacher</source>
        <translation>L2 par rapport au maître</translation>
    </message>
    <message>
        <source>L1 to the teacher</source>
        <translation>L1 par rapport au maître</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Stopping after this round…</source>
        <translation>Arrêt après ce tour…</translation>
    </message>
    <message>
        <source>Waiting for space on the disk</source>
        <translation>Attend de la place sur le disque</translation>
    </message>
    <message>
        <source>%1 of ≤ %2</source>
        <comment>network evaluations spent, at most about in all</comment>
        <translation>%1 sur ≤ %2</translation>
    </message>
    <message>
        <source>%1 ms per iteration</source>
        <translation>%1 ms par itération</translation>
    </message>
    <message>
        <source>%1 s per iteration</source>
        <translation>%1 s par itération</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/%2: %3 %</source>
        <comment>stage of a job, number of stages, percent of the stage</comment>
        <translation>%1/%2 : %3 %</translation>
    </message>
    <message>
        <source>Ends at about %1</source>
        <comment>time, or date and time</comment>
        <translation>Se termine vers %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>ModelRows</name>
    <message>
        <source>%1 × %2 × %3</source>
        <comment>channels, height, width</comment>
        <translation>%1 × %2 × %3</translation>
    </message>
    <message>
        <source>%1, σ from %2 to %3</source>
        <comment>noise schedule; largest, smallest noise level</comment>
        <translation>%1, σ de %2 à %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>smallest, largest noise level</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>Weights and activations of one network call; with a gradient, activations of all evaluations. Without LibTorch&apos;s own memory.</source>
        <translation>Poids et activations d’un appel du réseau&#x202f;; avec un gradient, activations de toutes les évaluations. Sans la mémoire propre à LibTorch.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Mémoire des poids</translation>
    </message>
    <message>
        <source>Memory of a training</source>
        <translation>Mémoire d’un entraînement</translation>
    </message>
    <message>
        <source>%1 at batch %2</source>
        <translation>%1 avec un lot de %2</translation>
    </message>
    <message>
        <source>%1 at batch %2 and NFE %3</source>
        <translation>%1 avec un lot de %2 et une NFE de %3</translation>
    </message>
    <message>
        <source>Memory if calls are repeated</source>
        <translation>Mémoire si les appels sont répétés</translation>
    </message>
    <message>
        <source>If each network call were made again for its gradient instead of keeping its activations.</source>
        <translation>Si chaque appel du réseau était refait pour son gradient au lieu de conserver ses activations.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>content of the file</source>
        <translation>contenu du fichier</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Channels, height and width in pixels.</source>
        <translation>Canaux, hauteur et largeur en pixels.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>What the network gives: the data x0, the noise eps, or the velocity v = alpha·eps − sigma·x0.</source>
        <translation>Ce que donne le réseau&#xa0;: les données x0, le bruit eps ou la vitesse v = alpha·eps − sigma·x0.</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Échéancier de bruit</translation>
    </message>
    <message>
        <source>The model&apos;s own; the experiment can use another. σ is sigma/alpha, the noise level in units of the data.</source>
        <translation>Celui du modèle&#x202f;; l’expérience peut en utiliser un autre. σ vaut sigma/alpha, le niveau de bruit dans l’unité des données.</translation>
    </message>
    <message>
        <source>Known σ</source>
        <translation>σ connus</translation>
    </message>
    <message>
        <source>Noise levels sigma/alpha that the network was made for.</source>
        <translation>Niveaux de bruit sigma/alpha pour lesquels le réseau a été conçu.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplications-additions</translation>
    </message>
    <message>
        <source>Multiplications with addition of one network call for one sample.</source>
        <translation>Multiplications avec addition d’un appel du réseau pour un échantillon.</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possibles</translation>
    </message>
    <message>
        <source>not possible: use the recipe fast</source>
        <translation>impossibles&#xa0;: utilisez la recette «&#xa0;fast&#xa0;»</translation>
    </message>
    <message>
        <source>Mixture of Gaussians</source>
        <translation>Mélange de gaussiennes</translation>
    </message>
    <message>
        <source>TorchScript module</source>
        <translation>Module TorchScript</translation>
    </message>
    <message>
        <source>EDM network</source>
        <translation>Réseau EDM</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>channels in, channels out</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 × %4 · noise schedule %5</source>
        <comment>kind of model, channels, height, width, name of schedule</comment>
        <translation>%1 · %2 × %3 × %4 · échéancier de bruit %5</translation>
    </message>
</context>
<context>
    <name>PictureMatrixText</name>
    <message>
        <source>teacher</source>
        <translation>maître</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>non fini</translation>
    </message>
    <message>
        <source>%1, seed %2: all from the same noise</source>
        <comment>model</comment>
        <translation>%1, graine %2 : tous du même bruit</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>non dessiné</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>of the network</comment>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotCursors</name>
    <message>
        <source>%1 %2</source>
        <comment>quantity, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>curve, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B, what is there</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>A: %1, B: %2, B − A: %3</source>
        <translation>A : %1, B : %2, B − A : %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <comment>curve, value at A, value at B, difference</comment>
        <translation>%1 : %2 → %3 (%4)</translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>C&amp;olor</source>
        <translation>Co&amp;uleur</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Pourpre</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>Noir ou blanc</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>&amp;Its own</source>
        <translation>La &amp;sienne</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Show &amp;alone, or with all others</source>
        <translation>Afficher &amp;seule, ou avec toutes les autres</translation>
    </message>
    <message>
        <source>&amp;Go to its run</source>
        <translation>&amp;Aller à son exécution</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Courbes</translation>
    </message>
    <message>
        <source>&amp;Show all curves</source>
        <translation>Afficher &amp;toutes les courbes</translation>
    </message>
    <message>
        <source>Pin cursor A here</source>
        <translation>Épingler le curseur A ici</translation>
    </message>
    <message>
        <source>Pin cursor B here</source>
        <translation>Épingler le curseur B ici</translation>
    </message>
    <message>
        <source>Copy &amp;values at the cursors</source>
        <translation>Copier les &amp;valeurs aux curseurs</translation>
    </message>
    <message>
        <source>&amp;Remove the cursors</source>
        <translation>&amp;Retirer les curseurs</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Ra&amp;nges</source>
        <translation>&amp;Plages</translation>
    </message>
    <message>
        <source>&amp;Follow the shown curves</source>
        <translation>&amp;Suivre les courbes affichées</translation>
    </message>
    <message>
        <source>Follow &amp;all curves, hidden ones too</source>
        <translation>Suivre &amp;toutes les courbes, même masquées</translation>
    </message>
    <message>
        <source>&amp;Stay as they are</source>
        <translation>&amp;Rester telles quelles</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>Sélectionner une couleur</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Couleurs de &amp;base</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Couleurs personnalisées</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Ajouter aux couleurs personnalisées</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Sélectionner une couleur à l’écran</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Curseur à %1, %2
Appuyer sur Échap pour annuler</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Teinte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Sat&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Val&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Rouge&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Vert&#xa0;:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>Ble&amp;u&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Canal a&amp;lpha&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Détache et ré-attache le widget attaché</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Ferme le widget attaché</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Voir dans&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fichiers de type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Aller à l’élément précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Va à l’élément suivant</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Va au dossier parent</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Crée un nouveau dossier</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vue en liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Affiche la vue sous forme de liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vue détaillée</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Affiche la vue sous forme détaillée</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste des emplacements et des favoris</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Emplacements récents</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Afficher </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fic&amp;hiers cachés</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Le fichier %1 existe déjà
Voulez-vous l’écraser&#xa0;?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fichier introuvable.
Veuillez vérifier que le nom du fichier est correct.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Dossier introuvable.
Veuillez vérifier que le nom du dossier est correct.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&quot;%1&quot; est protégé en écriture.
Voulez-vous quand même le supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Êtes-vous sûr de vouloir supprimer &quot;%1&quot;&#xa0;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Impossible de supprimer le dossier.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Appuyez sur le raccourci</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Défiler jusqu’ici</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bord gauche</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bord droit</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Défiler vers le haut</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Défiler vers le bas</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Défiler vers la droite</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Défiler vers la droite</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Measured values</source>
        <translation>Valeurs mesurées</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrique</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>solveur</translation>
    </message>
    <message>
        <source>NFE</source>
        <translation>NFE</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>échéancier</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>%1 (early estimate)</source>
        <comment>value</comment>
        <translation>%1 (estimation précoce)</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>maître</translation>
    </message>
    <message>
        <source>Learned steps beside hand-made ones; dashes: the level told to the network.</source>
        <translation>Pas appris à côté de pas heuristiques&#xa0;; tirets&#xa0;: le niveau annoncé au réseau.</translation>
    </message>
    <message>
        <source>Losses of the training; dashed: hand-made schedules.</source>
        <translation>Pertes de l’entraînement&#xa0;; en tirets&#xa0;: échéanciers heuristiques.</translation>
    </message>
    <message>
        <source>Samples of teacher and student from the same noise.</source>
        <translation>Échantillons du maître et de l’élève issus du même bruit.</translation>
    </message>
    <message>
        <source>Sample %1 along the steps: where the schedule errs.</source>
        <translation>Échantillon %1 le long des pas&#xa0;: où l’échéancier se trompe.</translation>
    </message>
    <message>
        <source>Learned steps of all runs.</source>
        <translation>Pas appris de toutes les exécutions.</translation>
    </message>
    <message>
        <source>Best losses over network evaluations.</source>
        <translation>Meilleures pertes selon les évaluations du réseau.</translation>
    </message>
    <message>
        <source>Measured values over the number of network evaluations.</source>
        <translation>Valeurs mesurées selon le nombre d’évaluations du réseau.</translation>
    </message>
    <message>
        <source>Learned schedules used with other solvers.</source>
        <translation>Échéanciers appris, utilisés avec d’autres solveurs.</translation>
    </message>
    <message>
        <source>No sample could be followed along the steps: %1</source>
        <translation>Aucun échantillon n’a pu être suivi le long des pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>« %1 » existe déjà. Le remplacer ?</translation>
    </message>
    <message numerus="yes">
        <source>%n files of these names are there already. Replace them?</source>
        <translation>
            <numerusform>%n fichier de ce nom existe déjà. Le remplacer ?</numerusform>
            <numerusform>%n fichiers de ces noms existent déjà. Les remplacer ?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>All runs</source>
        <translation>Toutes les exécutions</translation>
    </message>
    <message>
        <source>All settings of the recipe</source>
        <translation>Tous les réglages de la recette</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Best hand-made schedule</source>
        <translation>Meilleur échéancier heuristique</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Meilleure perte de validation</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Fils d’exécution du processeur</translation>
    </message>
    <message>
        <source>Command that repeats the run</source>
        <translation>Commande qui répète l’exécution</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Hand-made over learned loss</source>
        <translation>Perte heuristique sur perte apprise</translation>
    </message>
    <message>
        <source>Learned in</source>
        <translation>Appris en</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Losses of schedules</source>
        <translation>Pertes des échéanciers</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>NFE</source>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Network evaluations (NFE)</source>
        <translation>Évaluations du réseau (NFE)</translation>
    </message>
    <message>
        <source>Network evaluations of the training</source>
        <translation>Évaluations du réseau de l’entraînement</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Échéancier de bruit</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 du modèle</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Schedule (a zero follows)</source>
        <translation>Échéancier (un zéro suit)</translation>
    </message>
    <message>
        <source>Schedule (zero stands for the last level)</source>
        <translation>Échéancier (zéro tient lieu de dernier niveau)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Seed of the training</source>
        <translation>Graine de l’entraînement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Solveur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Maître</translation>
    </message>
    <message>
        <source>Training of a schedule</source>
        <translation>Entraînement d’un échéancier</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>best loss</source>
        <translation>meilleure perte</translation>
    </message>
    <message>
        <source>hand-made over learned</source>
        <translation>heuristique sur appris</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>recette</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>échéancier</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>solveur</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>told time</source>
        <translation>temps annoncé</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>perte de validation</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>Symbols</name>
    <message>
        <source>%1
Unit: %2. Range: %3. Source: %4</source>
        <comment>meaning, unit, range, source of a symbol</comment>
        <translation>%1
Unité&#xa0;: %2. Plage&#xa0;: %3. Source&#xa0;: %4</translation>
    </message>
    <message>
        <source>none</source>
        <comment>unit</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>au-dessus de 0</translation>
    </message>
    <message>
        <source>0 or more; lower is better</source>
        <translation>0 ou plus&#x202f;; plus bas est mieux</translation>
    </message>
    <message>
        <source>t: time of the noise schedule; noise grows with it.</source>
        <translation>t&#xa0;: temps de l’échéancier de bruit&#x202f;; le bruit croît avec lui.</translation>
    </message>
    <message>
        <source>that of the noise schedule</source>
        <translation>celle de l’échéancier de bruit</translation>
    </message>
    <message>
        <source>the noise schedule&apos;s own</source>
        <translation>celle de l’échéancier de bruit</translation>
    </message>
    <message>
        <source>σ: noise level, sigma/alpha: the standard deviation of the noise beside the unscaled data.</source>
        <translation>σ&#xa0;: niveau de bruit, sigma/alpha&#xa0;: l’écart type du bruit à côté des données sans mise à l’échelle.</translation>
    </message>
    <message>
        <source>that of the data</source>
        <translation>celle des données</translation>
    </message>
    <message>
        <source>λ: log(alpha/sigma), half the natural logarithm of the signal-to-noise ratio.</source>
        <translation>λ&#xa0;: log(alpha/sigma), la moitié du logarithme naturel du rapport signal sur bruit.</translation>
    </message>
    <message>
        <source>any number; it grows as noise falls</source>
        <translation>tout nombre&#x202f;; il croît quand le bruit baisse</translation>
    </message>
    <message>
        <source>NFE: number of function evaluations, here of the network.</source>
        <translation>NFE&#xa0;: nombre d’évaluations de la fonction, ici du réseau.</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>évaluations du réseau pour un échantillon</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 ou plus</translation>
    </message>
    <message>
        <source>FID: Fréchet Inception distance between samples and data.</source>
        <translation>FID&#xa0;: distance de Fréchet Inception entre échantillons et données.</translation>
    </message>
    <message>
        <source>L2: mean square of the difference to the teacher&apos;s sample.</source>
        <translation>L2&#xa0;: moyenne du carré de la différence avec l’échantillon du maître.</translation>
    </message>
    <message>
        <source>square of pixel values</source>
        <translation>carré de valeurs de pixels</translation>
    </message>
    <message>
        <source>LPIPS: learned perceptual distance of two pictures.</source>
        <translation>LPIPS&#xa0;: distance perceptuelle apprise de deux images.</translation>
    </message>
    <message>
        <source>ρ: exponent of a schedule; larger puts more steps where noise is low.</source>
        <translation>ρ&#xa0;: exposant d’un échéancier&#x202f;; plus grand, il met plus de pas là où le bruit est faible.</translation>
    </message>
</context>
<context>
    <name>TrajectoryText</name>
    <message>
        <source>teacher x</source>
        <extracomment>row of pictures: the teacher&apos;s noisy states x</extracomment>
        <translation>maître x</translation>
    </message>
    <message>
        <source>student x</source>
        <translation>élève x</translation>
    </message>
    <message>
        <source>teacher x₀</source>
        <extracomment>row of pictures: what the teacher takes for the clean picture x₀</extracomment>
        <translation>maître x₀</translation>
    </message>
    <message>
        <source>student x₀</source>
        <translation>élève x₀</translation>
    </message>
    <message>
        <source>local error</source>
        <translation>erreur locale</translation>
    </message>
    <message>
        <source>global error</source>
        <translation>erreur globale</translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>largest error in the plot</comment>
        <translation>max. %1</translation>
    </message>
</context>
<context>
    <name>UnwrittenQueue</name>
    <message>
        <source>The queue cannot be written, and what changed in it would be lost (%1).</source>
        <comment>why, and what to do</comment>
        <translation>La file ne peut pas être écrite, et ce qui y a changé serait perdu (%1).</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Choose &amp;folder of runs…</source>
        <translation>Choisir le dossier des e&amp;xécutions…</translation>
    </message>
    <message>
        <source>Choose the folder whose runs are listed and into which new runs are written.</source>
        <translation>Choisit le dossier dont les exécutions sont listées et où les nouvelles sont écrites.</translation>
    </message>
    <message>
        <source>&amp;Export schedule…</source>
        <translation>&amp;Exporter l’échéancier…</translation>
    </message>
    <message>
        <source>Write the shown schedule for another program.</source>
        <translation>Écrit l’échéancier affiché pour un autre programme.</translation>
    </message>
    <message>
        <source>Export fi&amp;gure…</source>
        <translation>Exporter la &amp;figure…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window.</source>
        <translation>Ferme la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>Learn a schedule with the settings of the experiment.</source>
        <translation>Apprend un échéancier avec les réglages de l’expérience.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <translation>&amp;Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Show the &amp;running training</source>
        <translation>Afficher l’entraînement en &amp;cours</translation>
    </message>
    <message>
        <source>Go back from an opened run to the training that is running.</source>
        <translation>Revient d’une exécution ouverte à l’entraînement en cours.</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>E&amp;xécutions</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Show the schedule, losses and samples of this run.</source>
        <translation>Affiche l’échéancier, les pertes et les échantillons de cette exécution.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Lay the schedules and losses of the selected runs over each other.</source>
        <translation>Superpose les échéanciers et les pertes des exécutions sélectionnées.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Go on with the selected run, which was stopped or interrupted.</source>
        <translation>Poursuit l’exécution sélectionnée, qui a été arrêtée ou interrompue.</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the files of the selected run in the file manager.</source>
        <translation>Montre les fichiers de l’exécution sélectionnée dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About LD3 Workbench</source>
        <translation>À pr&amp;opos de LD3 Workbench</translation>
    </message>
    <message>
        <source>Say what this program is, and which versions it uses.</source>
        <translation>Dit ce qu’est ce programme et quelles versions il utilise.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip and shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>Ouvrir un &amp;modèle…</translation>
    </message>
    <message>
        <source>Open a model file; its format is found by its content.</source>
        <translation>Ouvre un fichier de modèle&#x202f;; son format est reconnu à son contenu.</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>Ajouter à la &amp;file d’attente</translation>
    </message>
    <message>
        <source>Put a training with the settings of the experiment at the end of the queue.</source>
        <translation>Place un entraînement avec les réglages de l’expérience à la fin de la file d’attente.</translation>
    </message>
    <message>
        <source>Hold the running job at its next network evaluation, or let it go on.</source>
        <translation>Suspend la tâche en cours à sa prochaine évaluation du réseau, ou la laisse continuer.</translation>
    </message>
    <message>
        <source>End the running job at its next network evaluation. What it reached so far is kept, and it can be continued later.</source>
        <translation>Met fin à la tâche en cours à sa prochaine évaluation du réseau. Ce qu’elle a atteint est conservé, et elle peut être poursuivie plus tard.</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>File d’a&amp;ttente</translation>
    </message>
    <message>
        <source>&amp;Hold the queue</source>
        <translation>&amp;Suspendre la file d’attente</translation>
    </message>
    <message>
        <source>Start no further job after the running one. Press again to let the queue go on.</source>
        <translation>Ne démarre plus de tâche après celle en cours. Appuyez de nouveau pour laisser la file continuer.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Let the selected job wait less: one place earlier.</source>
        <translation>Fait attendre moins la tâche sélectionnée&#xa0;: une place plus tôt.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Let the selected job wait longer: one place later.</source>
        <translation>Fait attendre plus la tâche sélectionnée&#xa0;: une place plus tard.</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>R&amp;emettre en attente</translation>
    </message>
    <message>
        <source>Let the selected job, which stopped or failed, wait again at the end of the queue. It goes on where it stood.</source>
        <translation>Remet la tâche sélectionnée, arrêtée ou échouée, à la fin de la file d’attente. Elle reprend là où elle en était.</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>&amp;Copier comme commande</translation>
    </message>
    <message>
        <source>Copy the command line that does the same as the selected jobs.</source>
        <translation>Copie la ligne de commande qui fait la même chose que les tâches sélectionnées.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take the selected jobs out of the queue. Their files stay.</source>
        <translation>Retire les tâches sélectionnées de la file d’attente. Leurs fichiers restent.</translation>
    </message>
    <message>
        <source>Remove &amp;ended jobs</source>
        <translation>Retirer les tâches &amp;terminées</translation>
    </message>
    <message>
        <source>Take all jobs that have ended out of the list. Their files stay.</source>
        <translation>Retire de la liste toutes les tâches terminées. Leurs fichiers restent.</translation>
    </message>
    <message>
        <source>&amp;Evaluate…</source>
        <translation>É&amp;valuer…</translation>
    </message>
    <message>
        <source>Measure how good samples are: with the selected runs&apos; schedules and with hand-made ones.</source>
        <translation>Mesure la qualité des échantillons&#xa0;: avec les échéanciers des exécutions sélectionnées et avec des échéanciers heuristiques.</translation>
    </message>
    <message>
        <source>Di&amp;fferences</source>
        <translation>&amp;Différences</translation>
    </message>
    <message>
        <source>List the fields in which the selected runs differ, and only those.</source>
        <translation>Liste les champs par lesquels les exécutions sélectionnées diffèrent, et eux seuls.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Layout for &amp;training</source>
        <translation>Disposition pour l’&amp;entraînement</translation>
    </message>
    <message>
        <source>Show what a training needs: experiment, losses, samples and jobs.</source>
        <translation>Montre ce qu’il faut pour un entraînement&#xa0;: expérience, pertes, échantillons et tâches.</translation>
    </message>
    <message>
        <source>Layout for &amp;comparing</source>
        <translation>Disposition pour la &amp;comparaison</translation>
    </message>
    <message>
        <source>Show what a comparison needs: runs, losses, values and samples.</source>
        <translation>Montre ce qu’il faut pour une comparaison&#xa0;: exécutions, pertes, valeurs et échantillons.</translation>
    </message>
    <message>
        <source>Layout for a &amp;paper</source>
        <translation>Disposition pour un &amp;article</translation>
    </message>
    <message>
        <source>Show the plots and samples alone, as large as possible.</source>
        <translation>Montre les graphiques et les échantillons seuls, aussi grands que possible.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Put all panels back where they stood at the first start.</source>
        <translation>Remet tous les panneaux là où ils étaient au premier démarrage.</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Rechercher une commande…</translation>
    </message>
    <message>
        <source>Call any command by typing a part of its name.</source>
        <translation>Appelle n’importe quelle commande dont on saisit une partie du nom.</translation>
    </message>
    <message>
        <source>List all commands and their keys, which can be changed there.</source>
        <translation>Liste toutes les commandes et leurs touches, qui peuvent y être changées.</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>É&amp;chéancier</translation>
    </message>
    <message>
        <source>&amp;Edit schedule</source>
        <translation>&amp;Modifier l’échéancier</translation>
    </message>
    <message>
        <source>Edit a copy of the shown schedule by hand: drag its steps, type them, or move them by key. Press again to hide the draft.</source>
        <translation>Modifie à la main une copie de l’échéancier affiché&#xa0;: faites glisser ses pas, saisissez-les ou déplacez-les au clavier. Appuyez de nouveau pour masquer le brouillon.</translation>
    </message>
    <message>
        <source>&amp;Insert a step</source>
        <translation>&amp;Insérer un pas</translation>
    </message>
    <message>
        <source>Add a step in the middle, in λ, between the chosen step and the next.</source>
        <translation>Ajoute un pas au milieu, en λ, entre le pas choisi et le suivant.</translation>
    </message>
    <message>
        <source>&amp;Remove the step</source>
        <translation>S&amp;upprimer le pas</translation>
    </message>
    <message>
        <source>Take the chosen step out of the draft.</source>
        <translation>Retire le pas choisi du brouillon.</translation>
    </message>
    <message>
        <source>&amp;Distribute evenly</source>
        <translation>&amp;Répartir régulièrement</translation>
    </message>
    <message>
        <source>Make the distances in λ equal: within the chosen steps, or over the whole draft where one step is chosen.</source>
        <translation>Rend égales les distances en λ&#xa0;: entre les pas choisis, ou dans tout le brouillon si un seul pas est choisi.</translation>
    </message>
    <message>
        <source>S&amp;nap to another schedule</source>
        <translation>A&amp;ligner sur un autre échéancier</translation>
    </message>
    <message>
        <source>Move the chosen step onto the nearest step of another shown schedule.</source>
        <translation>Déplace le pas choisi sur le pas le plus proche d’un autre échéancier affiché.</translation>
    </message>
    <message>
        <source>&amp;Lock told levels to steps</source>
        <translation>Lier les &amp;niveaux annoncés aux pas</translation>
    </message>
    <message>
        <source>A step and the level that the network is told there move together; otherwise each is moved alone.</source>
        <translation>Un pas et le niveau qui y est annoncé au réseau se déplacent ensemble&#x202f;; sinon, chacun se déplace seul.</translation>
    </message>
    <message>
        <source>&amp;Move the ends too</source>
        <translation>Déplacer aussi les &amp;extrémités</translation>
    </message>
    <message>
        <source>Let the first and the last step be moved; otherwise they stay where they are.</source>
        <translation>Permet de déplacer le premier et le dernier pas&#x202f;; sinon, ils restent où ils sont.</translation>
    </message>
    <message>
        <source>&amp;Save schedule as…</source>
        <translation>Enregistrer l’échéancier &amp;sous…</translation>
    </message>
    <message>
        <source>Write the draft to a schedule.json, which says that it was edited by hand and from what.</source>
        <translation>Écrit le brouillon dans un fichier schedule.json, qui dit qu’il a été modifié à la main et à partir de quoi.</translation>
    </message>
    <message>
        <source>Start &amp;training from it</source>
        <translation>Commencer l’en&amp;traînement avec lui</translation>
    </message>
    <message>
        <source>Let trainings start from the draft&apos;s steps, with its solver and number of network evaluations.</source>
        <translation>Fait commencer les entraînements par les pas du brouillon, avec son solveur et son nombre d’évaluations du réseau.</translation>
    </message>
    <message>
        <source>Show sam&amp;ples of the draft</source>
        <translation>Afficher les échantillons du &amp;brouillon</translation>
    </message>
    <message>
        <source>Draw the shown run&apos;s samples with the draft as it is edited, beside the teacher&apos;s, from the same noise.</source>
        <translation>Génère les échantillons de l’exécution affichée avec le brouillon à mesure qu’il est modifié, à côté de ceux du maître, à partir du même bruit.</translation>
    </message>
    <message>
        <source>Write the plot used last, or all panels, as figures for a paper: PDF, SVG, PNG, TikZ or CSV.</source>
        <translation>Écrire le dernier graphique utilisé, ou tous les panneaux, comme figures pour un article : PDF, SVG, PNG, TikZ ou CSV.</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>Écrire un rap&amp;port…</translation>
    </message>
    <message>
        <source>Write settings, results and figures of the selected runs to one HTML or PDF file.</source>
        <translation>Écrire les réglages, résultats et figures des exécutions choisies dans un fichier HTML ou PDF.</translation>
    </message>
    <message>
        <source>Take back the last change of the experiment, of the edited schedule or of runs.</source>
        <translation>Annule la dernière modification de l’expérience, de l’échéancier édité ou des exécutions.</translation>
    </message>
    <message>
        <source>Make the change of the experiment, of the edited schedule or of runs again.</source>
        <translation>Refait la modification de l’expérience, de l’échéancier édité ou des exécutions.</translation>
    </message>
    <message>
        <source>Queue a s&amp;weep…</source>
        <translation>Mettre un &amp;balayage en file…</translation>
    </message>
    <message>
        <source>Put a training for each of several solvers, budgets and seeds at the end of the queue.</source>
        <translation>Place à la fin de la file un entraînement pour chacun de plusieurs solveurs, budgets et graines.</translation>
    </message>
    <message>
        <source>Stop after this r&amp;ound</source>
        <translation>Arrêter après ce t&amp;our</translation>
    </message>
    <message>
        <source>Let the running training end when its present pass over the samples is done and validated. What it reached is kept, and it can be continued later. Press again to let it go on.</source>
        <translation>Laisse l’entraînement en cours se terminer quand son passage actuel sur les échantillons est fini et validé. Ce qui est atteint est conservé et peut être repris plus tard. Appuyer de nouveau pour qu’il continue.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>Change the settings of the selected training, which has not begun.</source>
        <translation>Modifie les réglages de l’entraînement choisi, qui n’a pas commencé.</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Dup&amp;liquer</translation>
    </message>
    <message>
        <source>Go thro&amp;ugh the training</source>
        <translation>Parco&amp;urir l’entraînement</translation>
    </message>
    <message>
        <source>Move a slider over the iterations of the shown run: schedule and samples as they were. Press again to see what it ended with.</source>
        <translation>Déplacer un curseur sur les itérations de l’exécution montrée : échéancier et échantillons tels qu’ils étaient. Appuyer encore pour voir ce sur quoi elle a fini.</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>É&amp;toile</translation>
    </message>
    <message>
        <source>Give the selected runs a star, or take it away where all have one.</source>
        <translation>Donne une étoile aux exécutions choisies, ou la retire si toutes en ont une.</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Éti&amp;quettes…</translation>
    </message>
    <message>
        <source>Change the tags of the selected runs.</source>
        <translation>Change les étiquettes des exécutions choisies.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Write a note on the selected runs.</source>
        <translation>Écrit une note sur les exécutions choisies.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Leave the selected runs out of the list, or bring archived ones back into it.</source>
        <translation>Retire les exécutions choisies de la liste, ou y remet celles qui sont archivées.</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Give the selected run, and with it its folder, another name.</source>
        <translation>Donne un autre nom à l’exécution choisie et donc à son dossier.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected runs with all their files. This can be undone until the window is closed.</source>
        <translation>Supprime les exécutions choisies avec tous leurs fichiers. Cela peut être annulé jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Show arc&amp;hived runs</source>
        <translation>Montrer les exécutions arc&amp;hivées</translation>
    </message>
    <message>
        <source>List archived runs too.</source>
        <translation>Liste aussi les exécutions archivées.</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>E&amp;xporter le tableau…</translation>
    </message>
    <message>
        <source>Write the shown runs and columns to a CSV or LaTeX file.</source>
        <translation>Écrit les exécutions et colonnes affichées dans un fichier CSV ou LaTeX.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Make all letters of the window larger, those of the plots too.</source>
        <translation>Agrandit tout le texte de la fenêtre, y compris celui des graphiques.</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Make all letters of the window smaller, those of the plots too.</source>
        <translation>Réduit tout le texte de la fenêtre, y compris celui des graphiques.</translation>
    </message>
    <message>
        <source>Text size of the &amp;desktop</source>
        <translation>Taille de texte du &amp;bureau</translation>
    </message>
    <message>
        <source>Give the letters the size that the desktop asks for.</source>
        <translation>Redonne au texte la taille demandée par le bureau.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Read what this program does, and what its words mean.</source>
        <translation>Explique ce que fait ce programme et ce que signifient ses termes.</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Explain the field or panel that has the focus, and open the manual where it is about it.</source>
        <translation>Explique le champ ou le panneau qui a le focus et ouvre le manuel à l’endroit correspondant.</translation>
    </message>
    <message>
        <source>Ask by &amp;pointing</source>
        <translation>Demander en &amp;pointant</translation>
    </message>
    <message>
        <source>Then click on anything to have it explained; Escape ends it.</source>
        <translation>Cliquez ensuite sur un élément pour qu’il soit expliqué&#x202f;; Échap y met fin.</translation>
    </message>
    <message>
        <source>Try &amp;it</source>
        <translation>Essa&amp;yer</translation>
    </message>
    <message>
        <source>Learn a schedule of the built-in model with the settings of the first start: a few seconds. Undo brings the settings back.</source>
        <translation>Apprendre un échéancier du modèle intégré avec les réglages du premier démarrage : quelques secondes. Annuler rétablit les réglages.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open models, schedules, and files of runs or evaluations; what each is, is found by its content.</source>
        <translation>Ouvrir des modèles, des échéanciers et des fichiers d’exécutions ou d’évaluations ; leur nature se lit dans leur contenu.</translation>
    </message>
    <message>
        <source>Open fol&amp;der…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open the folder of a run or of an evaluation, also one made by the command line; or a folder of many runs, which are listed then.</source>
        <translation>Ouvrir le dossier d’une exécution ou d’une évaluation, même faite en ligne de commande ; ou un dossier d’exécutions, qui sont alors listées.</translation>
    </message>
    <message>
        <source>Put the same work into the queue once more, behind the selected job.</source>
        <translation>Mettre le même travail une fois de plus en file, derrière la tâche sélectionnée.</translation>
    </message>
    <message>
        <source>Duplicate &amp;and change…</source>
        <translation>D&amp;upliquer et modifier…</translation>
    </message>
    <message>
        <source>Put a copy of the selected training with other settings behind it. It is queued when the settings are confirmed, so that it does not begin before.</source>
        <translation>Placer derrière l’entraînement sélectionné une copie avec d’autres réglages. Elle n’est mise en file qu’une fois les réglages confirmés, et ne commence donc pas avant.</translation>
    </message>
    <message>
        <source>&amp;Copy last export as command</source>
        <translation>&amp;Copier le dernier export comme commande</translation>
    </message>
    <message>
        <source>Copy the command line that writes the same as the last file that was written from here: a schedule, figure, report, film, trajectory, pictures or the table of runs.</source>
        <translation>Copier la ligne de commande qui écrit la même chose que le dernier fichier écrit d’ici : un échéancier, une figure, un rapport, un film, une trajectoire, des images ou le tableau des exécutions.</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation>Cop&amp;ier comme commande</translation>
    </message>
    <message>
        <source>Copy the command line that makes each selected run again, in a new folder beside it.</source>
        <translation>Copier la ligne de commande qui refait chaque exécution sélectionnée, dans un nouveau dossier à côté.</translation>
    </message>
    <message>
        <source>Choose the color that plots draw the selected runs with.</source>
        <translation>Choisit la couleur des exécutions choisies dans les graphiques.</translation>
    </message>
    <message>
        <source>Co&amp;lor…</source>
        <translation>Cou&amp;leur…</translation>
    </message>
</context>
<context>
    <name>ld3::ui::CommandPalette</name>
    <message>
        <source>No command is called so.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>Saisissez une partie d’une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>tout texte</translation>
    </message>
    <message>
        <source>empty: all commands</source>
        <translation>vide&#xa0;: toutes les commandes</translation>
    </message>
    <message>
        <source>Parts of words of a command&apos;s name, menu or keys, in any order; Return calls the chosen command.</source>
        <translation>Parties de mots du nom, du menu ou des touches d’une commande, dans n’importe quel ordre&#x202f;; Entrée appelle la commande choisie.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::DescriptionForm</name>
    <message>
        <source>&amp;Prediction</source>
        <translation>&amp;Prédiction</translation>
    </message>
    <message>
        <source>What forward returns: the data x0, the noise eps, or v = alpha·eps − sigma·x0.</source>
        <translation>Ce que renvoie forward&#xa0;: les données x0, le bruit eps ou v = alpha·eps − sigma·x0.</translation>
    </message>
    <message>
        <source>&amp;Noise level as</source>
        <translation>Niveau de &amp;bruit en</translation>
    </message>
    <message>
        <source>What forward is given beside the picture. sigma is sigma/alpha; t is the noise schedule&apos;s time; index counts training steps from 0.</source>
        <translation>Ce que forward reçoit en plus de l’image. sigma vaut sigma/alpha&#x202f;; t est le temps de l’échéancier de bruit&#x202f;; index compte les pas d’entraînement à partir de 0.</translation>
    </message>
    <message>
        <source>Noise &amp;schedule</source>
        <translation>Échéancier de b&amp;ruit</translation>
    </message>
    <message>
        <source>With which alpha(t) and sigma(t) the network was trained.</source>
        <translation>Avec quels alpha(t) et sigma(t) le réseau a été entraîné.</translation>
    </message>
    <message>
        <source>P&amp;icture as</source>
        <translation>&amp;Image en</translation>
    </message>
    <message>
        <source>x = alpha·x0 + sigma·noise, or x/alpha = x0 + (sigma/alpha)·noise.</source>
        <translation>x = alpha·x0 + sigma·bruit, ou x/alpha = x0 + (sigma/alpha)·bruit.</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>&amp;Canaux</translation>
    </message>
    <message>
        <source>Of the pictures.</source>
        <translation>Des images.</translation>
    </message>
    <message>
        <source>Hei&amp;ght</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>Of the pictures, in pixels.</source>
        <translation>Des images, en pixels.</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>Cla&amp;sses</translation>
    </message>
    <message>
        <source>La&amp;bels as</source>
        <translation>É&amp;tiquettes en</translation>
    </message>
    <message>
        <source>index: class numbers; one_hot: rows of class weights.</source>
        <translation>index&#xa0;: numéros des classes&#x202f;; one_hot&#xa0;: lignes de poids des classes.</translation>
    </message>
    <message>
        <source>Returns a learned &amp;variance too</source>
        <translation>Renvoie aussi une &amp;variance apprise</translation>
    </message>
    <message>
        <source>forward returns twice the channels; the first half is the prediction.</source>
        <translation>forward renvoie deux fois plus de canaux&#x202f;; la première moitié est la prédiction.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the description</source>
        <translation>&amp;Enregistrer la description</translation>
    </message>
    <message>
        <source>Written into a .json file beside the model; where that is not possible, it is remembered by this program.</source>
        <translation>Écrite dans un fichier .json à côté du modèle&#x202f;; si ce n’est pas possible, ce programme la retient.</translation>
    </message>
    <message>
        <source>Not known yet: please choose.</source>
        <translation>Pas encore connu&#xa0;: veuillez choisir.</translation>
    </message>
    <message>
        <source>0: forward takes no labels. Otherwise they are its third input.</source>
        <translation>0&#xa0;: forward ne prend pas d’étiquettes. Sinon, elles sont sa troisième entrée.</translation>
    </message>
    <message>
        <source>how the network was trained</source>
        <translation>la façon dont le réseau a été entraîné</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
</context>
<context>
    <name>ld3::ui::Desks</name>
    <message>
        <source>Schedule</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Values over NFE</source>
        <translation>Valeurs selon les NFE</translation>
    </message>
    <message>
        <source>Transfer between solvers</source>
        <translation>Transfert entre solveurs</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectoire</translation>
    </message>
</context>
<context>
    <name>ld3::ui::DifferencesWindow</name>
    <message>
        <source>Only &amp;settings</source>
        <translation>&amp;Réglages seulement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Differences between runs</source>
        <translation>Différences entre exécutions</translation>
    </message>
    <message>
        <source>Leave out what the runs reached, their notes and dates.</source>
        <translation>Omet ce que les exécutions ont atteint, leurs notes et leurs dates.</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copier en &amp;CSV</translation>
    </message>
    <message>
        <source>Copy the table with tabs between its columns, as spreadsheets take it.</source>
        <translation>Copie le tableau avec des tabulations entre ses colonnes, comme les tableurs l’acceptent.</translation>
    </message>
    <message>
        <source>Copy the table as comma-separated values.</source>
        <translation>Copie le tableau en valeurs séparées par des virgules.</translation>
    </message>
    <message>
        <source>The settings of these runs are the same.</source>
        <translation>Les réglages de ces exécutions sont identiques.</translation>
    </message>
    <message>
        <source>These runs do not differ in any field.</source>
        <translation>Ces exécutions ne diffèrent par aucun champ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ld3::ui::DraftBar</name>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Begin the draft anew as one of the shown schedules; can be undone.</source>
        <translation>Recommence le brouillon à partir d’un des échéanciers affichés&#x202f;; peut être annulé.</translation>
    </message>
    <message>
        <source>The chosen step; 0 is the noisiest. In the plot: Left and Right.</source>
        <translation>Le pas choisi&#x202f;; 0 est le plus bruité. Dans le graphique&#xa0;: Gauche et Droite.</translation>
    </message>
    <message>
        <source>Ste&amp;p</source>
        <translation>&amp;Pas</translation>
    </message>
    <message>
        <source>Where the chosen step is. Type a value and press Return. In the plot: drag the marker, or press Up and Down (Shift: farther, Ctrl: finer).</source>
        <translation>Où se trouve le pas choisi. Saisissez une valeur et appuyez sur Entrée. Dans le graphique&#xa0;: faites glisser la marque, ou appuyez sur Haut et Bas (Maj&#xa0;: plus loin, Ctrl&#xa0;: plus fin).</translation>
    </message>
    <message>
        <source>tol&amp;d</source>
        <translation>a&amp;nnoncé</translation>
    </message>
    <message>
        <source>The level that the network is told at this step. In the plot: drag the dash, or press Alt with Up and Down.</source>
        <translation>Le niveau annoncé au réseau à ce pas. Dans le graphique&#xa0;: faites glisser le tiret, ou appuyez sur Alt avec Haut et Bas.</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>time t</source>
        <translation>temps t</translation>
    </message>
    <message>
        <source>noise level σ</source>
        <translation>niveau de bruit σ</translation>
    </message>
    <message>
        <source>λ = log(α/σ)</source>
        <translation>λ = log(α/σ)</translation>
    </message>
    <message>
        <source>%1, told to the network</source>
        <translation>%1, annoncé au réseau</translation>
    </message>
    <message>
        <source>NFE %1, from %2</source>
        <comment>network evaluations; name of a schedule</comment>
        <translation>NFE %1, d’après %2</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>0 to the last step</source>
        <translation>0 au dernier pas</translation>
    </message>
    <message>
        <source>that of the noise schedule&apos;s time t</source>
        <translation>celle du temps t de l’échéancier de bruit</translation>
    </message>
    <message>
        <source>σ = sigma/alpha, in units of the data</source>
        <translation>σ = sigma/alpha, dans l’unité des données</translation>
    </message>
    <message>
        <source>λ, natural logarithm of alpha/sigma</source>
        <translation>λ, logarithme naturel de alpha/sigma</translation>
    </message>
    <message>
        <source>between the neighboring steps, within the noise schedule</source>
        <translation>entre les pas voisins, dans l’échéancier de bruit</translation>
    </message>
    <message>
        <source>that of the schedule that the draft began as</source>
        <translation>celle de l’échéancier dont le brouillon est parti</translation>
    </message>
    <message>
        <source>within the noise schedule</source>
        <translation>dans l’échéancier de bruit</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluateDialog</name>
    <message>
        <source>Choose the reference</source>
        <translation>Choisir la référence</translation>
    </message>
    <message>
        <source>Choose the weights</source>
        <translation>Choisir les poids</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s own value</source>
        <translation>Valeur du &amp;maître lui-même</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>Put the evaluation into the queue; it starts when its turn comes.</source>
        <translation>Place l’évaluation dans la file d’attente&#x202f;; elle commence quand vient son tour.</translation>
    </message>
    <message>
        <source>none selected</source>
        <translation>aucune sélectionnée</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Hand-made schedules that are measured beside the learned ones.</source>
        <translation>Échéanciers heuristiques mesurés à côté de ceux qui sont appris.</translation>
    </message>
    <message>
        <source>Solvers that hand-made schedules are used with, and learned ones beside their own. None: those that the runs&apos; schedules were learned for.</source>
        <translation>Solveurs avec lesquels sont utilisés les échéanciers heuristiques, et ceux qui sont appris en plus de leur propre solveur. Aucun&#xa0;: ceux pour lesquels les échéanciers des exécutions ont été appris.</translation>
    </message>
    <message>
        <source>&amp;Hand-made</source>
        <translation>&amp;Heuristiques</translation>
    </message>
    <message>
        <source>&amp;Solvers</source>
        <translation>&amp;Solveurs</translation>
    </message>
    <message>
        <source>those of the runs</source>
        <translation>ceux des exécutions</translation>
    </message>
    <message>
        <source>Network evaluations of a sample with hand-made schedules: a list such as 4, 5, 8-10.</source>
        <translation>Évaluations du réseau par échantillon avec des échéanciers heuristiques&#xa0;: une liste telle que 4, 5, 8-10.</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>&amp;NFE</translation>
    </message>
    <message>
        <source>Seeds of the noise. Several tell how much a value depends on chance: a list such as 0, 1, 2.</source>
        <translation>Graines du bruit. Plusieurs montrent à quel point une valeur dépend du hasard&#xa0;: une liste telle que 0, 1, 2.</translation>
    </message>
    <message>
        <source>Se&amp;eds</source>
        <translation>&amp;Graines</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>What is measured. Automatic: FID where the weights of its network are found, else a Fréchet distance in another space of features, which is named so. Distances to the teacher compare each sample with the teacher&apos;s from the same noise.</source>
        <translation>Ce qui est mesuré. Automatique&#xa0;: FID si les poids de son réseau sont trouvés, sinon une distance de Fréchet dans un autre espace de caractéristiques, nommée comme telle. Les distances au maître comparent chaque échantillon à celui du maître issu du même bruit.</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>Mé&amp;trique</translation>
    </message>
    <message>
        <source>Exact moments of the built-in model</source>
        <translation>Moments exacts du modèle intégré</translation>
    </message>
    <message>
        <source>The teacher&apos;s samples</source>
        <translation>Les échantillons du maître</translation>
    </message>
    <message>
        <source>What values are measured against.</source>
        <translation>Ce à quoi les valeurs sont rapportées.</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>the usual folder</source>
        <translation>le dossier habituel</translation>
    </message>
    <message>
        <source>Folder or file with the weights of Inception or LPIPS; empty: ~/.local/share/ld3-workbench/weights.</source>
        <translation>Dossier ou fichier contenant les poids d’Inception ou de LPIPS&#x202f;; vide&#xa0;: ~/.local/share/ld3-workbench/weights.</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Poids</translation>
    </message>
    <message>
        <source>Samples of each value and seed. Papers take 50,000 for FID; values of unlike number cannot be compared.</source>
        <translation>Échantillons pour chaque valeur et chaque graine. Les articles en prennent 50&#x202f;000 pour la FID&#x202f;; des valeurs de nombres différents ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>S&amp;amples</source>
        <translation>É&amp;chantillons</translation>
    </message>
    <message>
        <source>to the nearest byte, as EDM</source>
        <translation>à l’octet le plus proche, comme EDM</translation>
    </message>
    <message>
        <source>down to a byte, as LD3</source>
        <translation>à l’octet inférieur, comme LD3</translation>
    </message>
    <message>
        <source>How samples become pictures before they are measured.</source>
        <translation>Comment les échantillons deviennent des images avant d’être mesurés.</translation>
    </message>
    <message>
        <source>R&amp;ounding</source>
        <translation>Arr&amp;ondi</translation>
    </message>
    <message>
        <source>Samples that go through the network together; halved where memory does not suffice. Changes no value.</source>
        <translation>Échantillons qui traversent le réseau ensemble&#x202f;; divisé par deux si la mémoire ne suffit pas. Ne change aucune valeur.</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>Also measure the teacher with its many steps: what can be reached.</source>
        <translation>Mesure aussi le maître avec ses nombreux pas&#xa0;: ce qui peut être atteint.</translation>
    </message>
    <message>
        <source>The selected runs are of different models; evaluate those of one model together.</source>
        <translation>Les exécutions sélectionnées portent sur des modèles différents&#x202f;; évaluez ensemble celles d’un même modèle.</translation>
    </message>
    <message>
        <source>NFE: write a list such as 4, 5, 8-10.</source>
        <translation>NFE&#xa0;: écrivez une liste telle que 4, 5, 8-10.</translation>
    </message>
    <message>
        <source>Seeds: write a list such as 0, 1, 2.</source>
        <translation>Graines&#xa0;: écrivez une liste telle que 0, 1, 2.</translation>
    </message>
    <message>
        <source>Without runs, choose a solver and an NFE for the hand-made schedules.</source>
        <translation>Sans exécutions, choisissez un solveur et une NFE pour les échéanciers heuristiques.</translation>
    </message>
    <message>
        <source>Statistics (*.npz);;All files (*)</source>
        <translation>Statistiques (*.npz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Statistics file</source>
        <translation>Fichier de statistiques</translation>
    </message>
    <message>
        <source>a .npz file</source>
        <translation>un fichier .npz</translation>
    </message>
    <message>
        <source>Choose the file that is the reference.</source>
        <translation>Choisissez le fichier de référence.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>&amp;Images…</translation>
    </message>
    <message>
        <source>Draw a few samples of each combination side by side, from the noise of the first seed; nothing is measured.</source>
        <translation>Dessiner côte à côte quelques échantillons de chaque combinaison, du bruit de la première graine ; rien n’est mesuré.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>whole numbers and ranges of them</source>
        <translation>nombres entiers et intervalles de ceux-ci</translation>
    </message>
    <message>
        <source>each one&apos;s is said at its name in the list</source>
        <translation>celle de chacun est indiquée à son nom dans la liste</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>évaluations du réseau pour un échantillon</translation>
    </message>
    <message>
        <source>steps of 1/255 between black and white</source>
        <translation>pas de 1/255 entre le noir et le blanc</translation>
    </message>
    <message>
        <source>Mean and covariance of the features of a data set, as ld3 metric stats writes them.</source>
        <translation>Moyenne et covariance des caractéristiques d’un jeu de données, telles que ld3 metric stats les écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s), about %1 network evaluations</source>
        <comment>number of values</comment>
        <translation>
            <numerusform>%Ln valeur, environ %1 évaluations du réseau</numerusform>
            <numerusform>%Ln valeurs, environ %1 évaluations du réseau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationDesk</name>
    <message numerus="yes">
        <source>The values of %n folder(s) cannot be read, first: %1</source>
        <translation>
            <numerusform>Les valeurs de %n dossier sont illisibles&#xa0;: %1</numerusform>
            <numerusform>Les valeurs de %n dossiers sont illisibles, d’abord&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures are kept of hand-made schedules; choose a learned one to see its.</source>
        <translation>Aucune image n’est conservée pour les échéanciers heuristiques&#x202f;; choisissez un échéancier appris pour voir les siennes.</translation>
    </message>
    <message>
        <source>The sample grid follows the running training; its pictures stay.</source>
        <translation>La planche d’échantillons suit l’entraînement en cours&#x202f;; ses images restent.</translation>
    </message>
    <message>
        <source>The run of this value has no pictures, or is not there any more.</source>
        <translation>L’exécution de cette valeur n’a pas d’images, ou n’existe plus.</translation>
    </message>
    <message>
        <source>The sample grid shows %1: the teacher&apos;s and the student&apos;s samples from the same noise.</source>
        <translation>La planche d’échantillons montre %1&#xa0;: les échantillons du maître et de l’élève issus du même bruit.</translation>
    </message>
    <message>
        <source>Samples of %1, the run of the chosen value</source>
        <translation>Échantillons de %1, l’exécution de la valeur choisie</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationPanel</name>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>L&amp;ogarithmique</translation>
    </message>
    <message>
        <source>&amp;Published figures</source>
        <translation>&amp;Valeurs publiées</translation>
    </message>
    <message>
        <source>Per NFE</source>
        <translation>Par NFE</translation>
    </message>
    <message>
        <source>Solvers crossed</source>
        <translation>Solveurs croisés</translation>
    </message>
    <message>
        <source>Schedules learned for one solver, used with others, at one NFE.</source>
        <translation>Échéanciers appris pour un solveur, utilisés avec d’autres, à une même NFE.</translation>
    </message>
    <message>
        <source>What is measured; only values of one metric are shown together.</source>
        <translation>Ce qui est mesuré&#x202f;; seules les valeurs d’une même métrique sont montrées ensemble.</translation>
    </message>
    <message>
        <source>Of which model values are shown.</source>
        <translation>Le modèle dont les valeurs sont montrées.</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;dèle</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Métrique</translation>
    </message>
    <message>
        <source>The number of network evaluations of the schedules shown.</source>
        <translation>Le nombre d’évaluations du réseau des échéanciers affichés.</translation>
    </message>
    <message>
        <source>Only values of one protocol stand in a matrix.</source>
        <translation>Une matrice ne contient que des valeurs d’un même protocole.</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>&amp;Protocole</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>&amp;NFE</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Valeurs mesurées</translation>
    </message>
    <message>
        <source>Values appear here while an evaluation measures them.</source>
        <translation>Les valeurs apparaissent ici pendant qu’une évaluation les mesure.</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Copier en &amp;LaTeX</translation>
    </message>
    <message>
        <source>Copy a table of all shown values, with a row for each curve.</source>
        <translation>Copie un tableau de toutes les valeurs affichées, avec une ligne par courbe.</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copier en &amp;CSV</translation>
    </message>
    <message>
        <source>Copy all shown values, each seed with its whole protocol.</source>
        <translation>Copie toutes les valeurs affichées, chaque graine avec son protocole complet.</translation>
    </message>
    <message>
        <source>Copied as LaTeX.</source>
        <translation>Copié en LaTeX.</translation>
    </message>
    <message>
        <source>Copied as CSV.</source>
        <translation>Copié en CSV.</translation>
    </message>
    <message>
        <source>%1 per NFE</source>
        <comment>metric</comment>
        <translation>%1 par NFE</translation>
    </message>
    <message>
        <source>FID</source>
        <translation>FID</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Papers report FIDs against the statistics of certain data sets (CIFAR-10, FFHQ, AFHQv2, LSUN-Bedroom, ImageNet-256, COCO); the shown values are not such.</source>
        <translation>Les articles donnent des FID par rapport aux statistiques de certains jeux de données (CIFAR-10, FFHQ, AFHQv2, LSUN-Bedroom, ImageNet-256, COCO)&#x202f;; les valeurs affichées n’en sont pas.</translation>
    </message>
    <message>
        <source>Lay what papers report for %1 over the plot: LD3, S4S, GS and GITS. Their code and references are others&apos;, so small differences mean nothing.</source>
        <translation>Superpose au graphique ce que les articles donnent pour %1&#xa0;: LD3, S4S, GS et GITS. Leur code et leurs références sont différents&#x202f;; de petits écarts ne signifient donc rien.</translation>
    </message>
    <message>
        <source>These values are of unlike protocol: they cannot be compared and are not joined. %1</source>
        <translation>Ces valeurs suivent des protocoles différents&#xa0;: elles ne peuvent pas être comparées et ne sont pas reliées. %1</translation>
    </message>
    <message>
        <source>Cross&amp;ed solvers</source>
        <translation>Solveurs croi&amp;sés</translation>
    </message>
    <message>
        <source>Also draw learned schedules with solvers that they were not learned for.</source>
        <translation>Trace aussi les échéanciers appris avec des solveurs pour lesquels ils n’ont pas été appris.</translation>
    </message>
    <message>
        <source>Plot of measured values</source>
        <translation>Graphique des valeurs mesurées</translation>
    </message>
    <message>
        <source>Matrix of solvers</source>
        <translation>Matrice des solveurs</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>point at a figure to read where it is from</source>
        <translation>pointez une valeur pour lire sa source</translation>
    </message>
    <message>
        <source>Gray: figures as papers published them for %1, not measured here; point at one for its source.</source>
        <translation>Gris&#xa0;: valeurs publiées dans des articles pour %1, non mesurées ici&#x202f;; pointez-en une pour voir sa source.</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation>ce qui a été mesuré</translation>
    </message>
    <message>
        <source>the first that was measured</source>
        <translation>le premier mesuré</translation>
    </message>
    <message>
        <source>distances; lower is better</source>
        <translation>distances&#x202f;; plus bas est mieux</translation>
    </message>
    <message>
        <source>Logarithmic scale for the values, and for the matrix&apos; colors.</source>
        <translation>Échelle logarithmique pour les valeurs et pour les couleurs de la matrice.</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>évaluations du réseau pour un échantillon</translation>
    </message>
    <message>
        <source>the one with most values</source>
        <translation>celui qui a le plus de valeurs</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationPlot</name>
    <message>
        <source>teacher, %1, NFE %2: %3</source>
        <comment>solver, budget, value</comment>
        <translation>maître, %1, NFE %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>teacher, %1, NFE %2: %3, early estimate</source>
        <comment>solver, budget, value</comment>
        <translation>maître, %1, NFE %2&#xa0;: %3, estimation précoce</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, then what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, published</source>
        <comment>method</comment>
        <translation>%1, publié</translation>
    </message>
    <message>
        <source>early estimate</source>
        <translation>estimation précoce</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>No values yet. Select runs and press Evaluate.</source>
        <translation>Pas encore de valeurs. Sélectionnez des exécutions et appuyez sur «&#xa0;Évaluer&#xa0;».</translation>
    </message>
    <message>
        <source>NFE, number of network evaluations</source>
        <translation>NFE, nombre d’évaluations du réseau</translation>
    </message>
    <message>
        <source>%1, NFE %2: %3, published in %4</source>
        <comment>method, budget, value, source</comment>
        <translation>%1, NFE %2&#xa0;: %3, publié dans %4</translation>
    </message>
    <message>
        <source>%1, NFE %2: %3</source>
        <comment>curve, budget, value</comment>
        <translation>%1, NFE %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, early estimate from %2 % of the samples</source>
        <comment>value, percent</comment>
        <translation>%1, estimation précoce sur %2&#xa0;% des échantillons</translation>
    </message>
    <message>
        <source>&amp;Logarithmic to the right</source>
        <translation>&amp;Logarithmique vers la droite</translation>
    </message>
    <message>
        <source>NFE: network evaluations that one sample costs. Upwards: the metric, lower is better. Bars reach from the least to the greatest value of the seeds. Hollow marks are early estimates from a part of the samples. Where the legend names protocols, marks of another shape are of another one; they cannot be compared and are not joined.</source>
        <translation>NFE&#xa0;: évaluations du réseau que coûte un échantillon. Vers le haut&#xa0;: la métrique, plus bas est meilleur. Les barres vont de la plus petite à la plus grande valeur des graines. Les marques creuses sont des estimations précoces sur une partie des échantillons. Là où la légende nomme des protocoles, les marques d’une autre forme en suivent un autre&#x202f;; elles ne peuvent pas être comparées et ne sont pas reliées.</translation>
    </message>
    <message>
        <source>No room for the legend: the table shows the marks of the curves.</source>
        <translation>Pas de place pour la légende&#xa0;: le tableau montre les marques des courbes.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationTableModel</name>
    <message>
        <source>teacher</source>
        <translation>maître</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>schedule, solver it was learned for</comment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The solver that sampled.</source>
        <translation>Le solveur qui a échantillonné.</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Solveur</translation>
    </message>
    <message>
        <source>A hand-made schedule, or a learned one and the solver it was learned for.</source>
        <translation>Un échéancier heuristique, ou un échéancier appris et le solveur pour lequel il l’a été.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Network evaluations that one sample costs.</source>
        <translation>Évaluations du réseau que coûte un échantillon.</translation>
    </message>
    <message>
        <source>NFE</source>
        <comment>number of network evaluations</comment>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Mean over seeds ± standard deviation; lower is better. Italic: an early estimate.</source>
        <translation>Moyenne sur les graines ± écart type&#x202f;; plus bas est meilleur. Italique&#xa0;: une estimation précoce.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Samples of each seed, or the share of them that is there.</source>
        <translation>Échantillons de chaque graine, ou la part déjà présente.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Values with the same mark were measured by the same protocol and can be compared; a row&apos;s tooltip says all of it.</source>
        <translation>Les valeurs portant la même marque ont été mesurées selon le même protocole et peuvent être comparées&#x202f;; l’infobulle d’une ligne le donne en entier.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>What a reader of the value should know.</source>
        <translation>Ce que le lecteur de la valeur doit savoir.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExperimentFields</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Models (*.pkl *.pt *.pth *.ts *.safetensors);;All files (*)</source>
        <translation>Modèles (*.pkl *.pt *.pth *.ts *.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>builtin, or a file</source>
        <translation>builtin, ou un fichier</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>“builtin” for the model that needs no file, or a model file: type its path, browse, or drop it here.</source>
        <translation>«&#xa0;builtin&#xa0;» pour le modèle qui n’a pas besoin de fichier, ou un fichier de modèle&#xa0;: saisissez son chemin, parcourez, ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>S&amp;olver</source>
        <translation>S&amp;olveur</translation>
    </message>
    <message>
        <source>The solver that the schedule is learned for, its order and variant. A schedule suits only the solver it was learned for.</source>
        <translation>Le solveur pour lequel l’échéancier est appris, son ordre et sa variante. Un échéancier ne convient qu’au solveur pour lequel il a été appris.</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>&amp;NFE</translation>
    </message>
    <message>
        <source>Number of network evaluations that one sample may cost.</source>
        <translation>Nombre d’évaluations du réseau qu’un échantillon peut coûter.</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Celui du modèle</translation>
    </message>
    <message>
        <source>No&amp;ise schedule</source>
        <translation>Échéancier de &amp;bruit</translation>
    </message>
    <message>
        <source>How data and noise are mixed over time: alpha(t) and sigma(t).</source>
        <translation>Comment données et bruit sont mélangés au fil du temps&#xa0;: alpha(t) et sigma(t).</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapide (fast)</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>article (paper)</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Recette</translation>
    </message>
    <message>
        <source>fast: Levenberg-Marquardt on the schedule, takes seconds. paper: the published LD3 algorithm, gradient descent with a soft teacher.</source>
        <translation>rapide (fast)&#xa0;: Levenberg-Marquardt sur l’échéancier, prend quelques secondes. article (paper)&#xa0;: l’algorithme LD3 publié, descente de gradient avec un maître assoupli.</translation>
    </message>
    <message>
        <source>Levenberg-Marquardt</source>
        <translation>Levenberg-Marquardt</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Optimi&amp;zer</source>
        <translation>Optimi&amp;seur</translation>
    </message>
    <message>
        <source>What moves the time steps. Levenberg-Marquardt needs no gradient through the network; RMSprop and Adam do.</source>
        <translation>Ce qui déplace les pas de temps. Levenberg-Marquardt n’a besoin d’aucun gradient à travers le réseau&#x202f;; RMSprop et Adam en ont besoin.</translation>
    </message>
    <message>
        <source>as the recipe does</source>
        <translation>comme la recette</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>&amp;Départ</translation>
    </message>
    <message>
        <source>The time steps that the training begins with. As the recipe does: fast tries several hand-made schedules, paper begins with equal steps. An edited schedule is offered here after &quot;Start training from it&quot;.</source>
        <translation>Les pas de temps par lesquels l’entraînement commence. Comme la recette&#xa0;: rapide (fast) essaie plusieurs échéanciers heuristiques, article (paper) commence par des pas égaux. Un échéancier modifié est proposé ici après «&#xa0;Commencer l’entraînement avec lui&#xa0;».</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>&amp;Steps in</source>
        <translation>&amp;Pas en</translation>
    </message>
    <message>
        <source>The variable in which step sizes are learned: λ = log(alpha/sigma), or the time t of the noise schedule.</source>
        <translation>La variable dans laquelle les tailles de pas sont apprises&#xa0;: λ = log(alpha/sigma), ou le temps t de l’échéancier de bruit.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>P&amp;erte</translation>
    </message>
    <message>
        <source>Distance of the student&apos;s sample from the teacher&apos;s. L2: mean of squares; L1: mean of absolute values; both over all pixels.</source>
        <translation>Distance de l’échantillon de l’élève à celui du maître. L2&#xa0;: moyenne des carrés&#x202f;; L1&#xa0;: moyenne des valeurs absolues&#x202f;; toutes deux sur l’ensemble des pixels.</translation>
    </message>
    <message>
        <source>Training sa&amp;mples</source>
        <translation>Échantillons d’en&amp;traînement</translation>
    </message>
    <message>
        <source>Number of the teacher&apos;s samples that are learned from.</source>
        <translation>Nombre d’échantillons du maître à partir desquels on apprend.</translation>
    </message>
    <message>
        <source>&amp;Validation samples</source>
        <translation>Échantillons de &amp;validation</translation>
    </message>
    <message>
        <source>Number of further samples by which the best schedule is chosen.</source>
        <translation>Nombre d’échantillons supplémentaires servant à choisir le meilleur échéancier.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Of shuffling: the same seed gives the same schedule.</source>
        <translation>Du mélange&#xa0;: la même graine donne le même échéancier.</translation>
    </message>
    <message>
        <source>Learn coefficients &amp;too</source>
        <translation>&amp;Apprendre aussi les coefficients</translation>
    </message>
    <message>
        <source>Also learn additive changes of the solver&apos;s coefficients. Lowers the error at few evaluations; other programs cannot use such a schedule fully.</source>
        <translation>Apprend aussi des modifications additives des coefficients du solveur. Réduit l’erreur avec peu d’évaluations&#x202f;; d’autres programmes ne peuvent pas utiliser entièrement un tel échéancier.</translation>
    </message>
    <message numerus="yes">
        <source>edited, %n step(s)</source>
        <translation>
            <numerusform>modifié, %n pas</numerusform>
            <numerusform>modifié, %n pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Maître</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Solveur</translation>
    </message>
    <message>
        <source>The solver that makes the samples to learn from.</source>
        <translation>Le solveur qui crée les échantillons à partir desquels on apprend.</translation>
    </message>
    <message>
        <source>NFE</source>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Network evaluations of the teacher for one sample: many, so that its samples are nearly exact.</source>
        <translation>Évaluations du réseau par le maître pour un échantillon&#xa0;: beaucoup, pour que ses échantillons soient presque exacts.</translation>
    </message>
    <message>
        <source>Time steps</source>
        <translation>Pas de temps</translation>
    </message>
    <message>
        <source>The hand-made schedule of the teacher.</source>
        <translation>L’échéancier heuristique du maître.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Number of samples the teacher makes: at least those for training and validation together.</source>
        <translation>Nombre d’échantillons créés par le maître&#xa0;: au moins ceux d’entraînement et de validation réunis.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Of the noise that samples start from.</source>
        <translation>Du bruit dont partent les échantillons.</translation>
    </message>
    <message>
        <source>Choose a teacher set</source>
        <translation>Choisir un jeu du maître</translation>
    </message>
    <message>
        <source>Teacher sets (*.safetensors);;All files (*)</source>
        <translation>Jeux du maître (*.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Teacher file</source>
        <translation>Fichier du maître</translation>
    </message>
    <message>
        <source>Samples made before, or a folder of the reference&apos;s latent_*.pt files, used instead of making new ones. Empty: none.</source>
        <translation>Échantillons créés auparavant, ou un dossier de fichiers latent_*.pt de l’implémentation de référence, utilisés au lieu d’en créer de nouveaux. Vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>Périphéri&amp;que</translation>
    </message>
    <message>
        <source>Where the network is evaluated. Automatic: the first GPU, else the processor.</source>
        <translation>Où le réseau est évalué. Automatique&#xa0;: le premier GPU, sinon le processeur.</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>Pré&amp;cision</translation>
    </message>
    <message>
        <source>Floating-point numbers of the network and the samples.</source>
        <translation>Nombres à virgule flottante du réseau et des échantillons.</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>Samples that go through the network together at most. A smaller batch needs less memory; results stay the same.</source>
        <translation>Nombre maximal d’échantillons qui traversent le réseau ensemble. Un lot plus petit demande moins de mémoire&#x202f;; les résultats restent les mêmes.</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>tous les cœurs</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>&amp;Fils d’exécution</translation>
    </message>
    <message>
        <source>Threads of the processor; 0 means one for each core.</source>
        <translation>Fils d’exécution du processeur&#x202f;; 0 signifie un par cœur.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>évaluations du réseau pour un échantillon</translation>
    </message>
    <message>
        <source>each solver&apos;s is said at its name in the list</source>
        <translation>celle de chaque solveur est indiquée à son nom dans la liste</translation>
    </message>
    <message>
        <source>paper: Tong et al. 2025 (LD3); fast: this program</source>
        <translation>article (paper)&#xa0;: Tong et al. 2025 (LD3)&#x202f;; rapide (fast)&#xa0;: ce programme</translation>
    </message>
    <message>
        <source>noise levels σ = sigma/alpha</source>
        <translation>niveaux de bruit σ = sigma/alpha</translation>
    </message>
    <message>
        <source>L2, L1: of pixel values</source>
        <translation>L2, L1&#xa0;: des valeurs de pixel</translation>
    </message>
    <message>
        <source>LPIPS: Zhang et al. 2018</source>
        <translation>LPIPS&#xa0;: Zhang et al. 2018</translation>
    </message>
    <message>
        <source>bits of a number: 32 or 64</source>
        <translation>bits d’un nombre&#xa0;: 32 ou 64</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>fils d’exécution</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExperimentForm</name>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>Reading the model…</source>
        <translation>Lecture du modèle…</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Aucun modèle n’est choisi.</translation>
    </message>
    <message>
        <source>The model is being read.</source>
        <translation>Le modèle est en cours de lecture.</translation>
    </message>
    <message>
        <source>experiment</source>
        <comment>undo; its settings</comment>
        <translation>expérience</translation>
    </message>
    <message numerus="yes">
        <source>Training and validation need %Ln sample(s).</source>
        <translation>
            <numerusform>L’entraînement et la validation nécessitent %Ln échantillon.</numerusform>
            <numerusform>L’entraînement et la validation nécessitent %Ln échantillons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExportPanel</name>
    <message>
        <source>at the smallest noise level, as learned</source>
        <translation>au plus petit niveau de bruit, comme appris</translation>
    </message>
    <message>
        <source>with a zero appended</source>
        <translation>par un zéro ajouté</translation>
    </message>
    <message>
        <source>with a zero in place of the last level</source>
        <translation>par un zéro à la place du dernier niveau</translation>
    </message>
    <message>
        <source>Save the schedule as</source>
        <translation>Enregistrer l’échéancier sous</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The program or file format that the schedule is written for.</source>
        <translation>Le programme ou le format de fichier pour lequel l’échéancier est écrit.</translation>
    </message>
    <message>
        <source>Programs differ in what they expect at the end of a list of noise levels; the wrong end spoils the samples.</source>
        <translation>Les programmes n’attendent pas tous la même chose à la fin d’une liste de niveaux de bruit&#x202f;; la mauvaise fin gâche les échantillons.</translation>
    </message>
    <message>
        <source>Train a schedule or open a run; what will be written is shown here.</source>
        <translation>Entraînez un échéancier ou ouvrez une exécution&#x202f;; ce qui sera écrit est montré ici.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>Se &amp;termine</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Rounding changes a noise level by at most %1 of its value.</source>
        <translation>L’arrondi change un niveau de bruit d’au plus %1 de sa valeur.</translation>
    </message>
    <message>
        <source>Say first to which file the schedule is to be written.</source>
        <translation>Indiquez d’abord dans quel fichier l’échéancier doit être écrit.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The file that the schedule is written to.</source>
        <translation>Le fichier dans lequel l’échéancier est écrit.</translation>
    </message>
    <message>
        <source>Read back, all steps are the same to the last bit.</source>
        <translation>Relu, tous les pas sont les mêmes au dernier bit.</translation>
    </message>
    <message>
        <source>Read back, noise levels of the steps change by at most %1 of their value, those told to the network by at most %2.</source>
        <translation>Relu, les niveaux de bruit des pas changent d’au plus %1 de leur valeur, ceux annoncés au réseau d’au plus %2.</translation>
    </message>
    <message>
        <source>Measured loss of the schedule itself: %1 (%2).</source>
        <comment>loss, its name</comment>
        <translation>Perte mesurée de l’échéancier lui-même : %1 (%2).</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copier comme co&amp;mmande</translation>
    </message>
    <message>
        <source>Copy the command line that writes the same file.</source>
        <translation>Copier la ligne de commande qui écrit le même fichier.</translation>
    </message>
    <message>
        <source>Copied the command to the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>noise levels σ = sigma/alpha</source>
        <translation>niveaux de bruit σ = sigma/alpha</translation>
    </message>
    <message>
        <source>what the format can hold</source>
        <translation>ce que le format peut contenir</translation>
    </message>
    <message>
        <source>what the program expects</source>
        <translation>ce que le programme attend</translation>
    </message>
    <message>
        <source>the run&apos;s name and the format, in the run&apos;s folder</source>
        <translation>le nom de l’exécution et le format, dans son dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), not text.</source>
        <translation>
            <numerusform>%Ln octet, pas du texte.</numerusform>
            <numerusform>%Ln octets, pas du texte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::Farewell</name>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Quitter quand même</translation>
    </message>
</context>
<context>
    <name>ld3::ui::FigureDesk</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::FigureDialog</name>
    <message>
        <source>Export the figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exporter des figures</translation>
    </message>
    <message>
        <source>All panels, into a folder</source>
        <translation>Tous les panneaux, dans un dossier</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of file, extension</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pa&amp;nel</source>
        <translation>Pan&amp;neau</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Nothing is shown there yet: train a schedule or open a run.</source>
        <translation>Rien n’y est encore affiché : entraînez un échéancier ou ouvrez une exécution.</translation>
    </message>
    <message>
        <source>%1, at true size: %2 pt by %3 pt</source>
        <comment>panel, width, height</comment>
        <translation>%1, en vraie grandeur : %2 pt sur %3 pt</translation>
    </message>
    <message>
        <source>Say first where the figure is to be written.</source>
        <translation>Indiquez d’abord où écrire la figure.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n figure(s) in %1.</source>
        <translation>
            <numerusform>%n figure enregistrée dans %1.</numerusform>
            <numerusform>%n figures enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>&amp;Copier comme commande</translation>
    </message>
    <message>
        <source>Copy the command line that draws the same figure.</source>
        <translation>Copier la ligne de commande qui dessine la même figure.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2 figures</source>
        <comment>numbers</comment>
        <translation>Enregistrement : %1 figures sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>%n commande copiée.</numerusform>
            <numerusform>%n commandes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose drawing is exported, or those of all into one folder.</source>
        <translation>De quel panneau le dessin est exporté, ou ceux de tous dans un dossier.</translation>
    </message>
    <message>
        <source>the panel that was used last</source>
        <translation>le dernier utilisé</translation>
    </message>
    <message>
        <source>The kind of file. PDF, SVG and TikZ stay sharp at any size; CSV holds the numbers.</source>
        <translation>Le type de fichier. PDF, SVG et TikZ restent nets à toute taille&#x202f;; CSV contient les nombres.</translation>
    </message>
    <message>
        <source>The file, or for all panels the folder, that is written.</source>
        <translation>Le fichier écrit, ou le dossier pour tous les panneaux.</translation>
    </message>
    <message>
        <source>the panel&apos;s name, in the folder that was used last</source>
        <translation>le nom du panneau, dans le dernier dossier utilisé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>ld3::ui::FigureLookForm</name>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>above the axes</source>
        <translation>au-dessus des axes</translation>
    </message>
    <message>
        <source>below the axes</source>
        <translation>sous les axes</translation>
    </message>
    <message>
        <source>right of the axes</source>
        <translation>à droite des axes</translation>
    </message>
    <message>
        <source>inside, top left</source>
        <translation>à l’intérieur, en haut à gauche</translation>
    </message>
    <message>
        <source>inside, top right</source>
        <translation>à l’intérieur, en haut à droite</translation>
    </message>
    <message>
        <source>inside, bottom left</source>
        <translation>à l’intérieur, en bas à gauche</translation>
    </message>
    <message>
        <source>inside, bottom right</source>
        <translation>à l’intérieur, en bas à droite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Mathematical &amp;symbols</source>
        <translation>&amp;Symboles mathématiques</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>comme dans la fenêtre</translation>
    </message>
    <message>
        <source>In points of 1/72 inch; LaTeX&apos;s own point is 1/72.27 inch.</source>
        <translation>En points de 1/72 pouce ; le point de LaTeX vaut 1/72,27 pouce.</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>naturelle</translation>
    </message>
    <message>
        <source>Natural: the golden ratio of the width; for pictures, as many rows as there are.</source>
        <translation>Naturelle : la largeur selon le nombre d’or ; pour des images, toutes les lignes.</translation>
    </message>
    <message>
        <source>Height of all text, as in the paper: a figure is not to be scaled.</source>
        <translation>Hauteur de tout le texte, comme dans l’article : une figure n’est pas à redimensionner.</translation>
    </message>
    <message>
        <source>as suits the text</source>
        <translation>selon le texte</translation>
    </message>
    <message>
        <source>Label the axes with σ, λ, t and i instead of words.</source>
        <translation>Désigner les axes par σ, λ, t et i au lieu de mots.</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>P&amp;olice</translation>
    </message>
    <message>
        <source>Font si&amp;ze</source>
        <translation>Taille d&amp;u texte</translation>
    </message>
    <message>
        <source>&amp;Line width</source>
        <translation>Épa&amp;isseur des lignes</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Lé&amp;gende</translation>
    </message>
    <message>
        <source>points of 1/72 inch</source>
        <translation>points de 1/72 de pouce</translation>
    </message>
    <message>
        <source>A width that journals and conferences ask for; each preset remembers the other settings on its own.</source>
        <translation>Une largeur demandée par les revues et conférences&#x202f;; chaque préréglage retient ses autres réglages.</translation>
    </message>
    <message>
        <source>that of the preset</source>
        <translation>celle du préréglage</translation>
    </message>
    <message>
        <source>Family of the letters; the font is embedded in the file.</source>
        <translation>Famille de caractères&#x202f;; la police est incorporée au fichier.</translation>
    </message>
    <message>
        <source>Width of the curves; axes and grid are thinner.</source>
        <translation>Épaisseur des courbes&#x202f;; axes et grille sont plus fins.</translation>
    </message>
    <message>
        <source>Where the names of the curves stand.</source>
        <translation>Où se trouvent les noms des courbes.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::InterruptedOffer</name>
    <message>
        <source>The training “%1” was interrupted at iteration %2. It can go on from there.</source>
        <translation>L’entraînement « %1 » a été interrompu à l’itération %2. Il peut reprendre à partir de là.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) were interrupted, the newest is “%1”. They can go on where they stood, one after the other.</source>
        <translation>
            <numerusform>%n entraînement a été interrompu : « %1 ». Il peut reprendre où il en était.</numerusform>
            <numerusform>%n entraînements ont été interrompus, le plus récent est « %1 ». Ils peuvent reprendre où ils en étaient, l’un après l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobAlarm</name>
    <message>
        <source>Iteration %1: the loss runs away (validation loss %2, gradient norm %3).</source>
        <translation>Itération %1 : la perte s’emballe (perte de validation %2, norme du gradient %3).</translation>
    </message>
    <message>
        <source>Iteration %1: a loss is not a number (training loss %2, gradient norm %3).</source>
        <translation>Itération %1 : une perte n’est pas un nombre (perte d’entraînement %2, norme du gradient %3).</translation>
    </message>
    <message>
        <source>The best schedule so far is kept; its validation loss is %1.</source>
        <translation>Le meilleur échéancier jusqu’ici est conservé ; sa perte de validation est %1.</translation>
    </message>
    <message>
        <source>There is no schedule to keep yet.</source>
        <translation>Il n’y a pas encore d’échéancier à conserver.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what is kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The disk is full: %1. The training waits and has lost nothing. Make room, then let it go on.</source>
        <comment>folder</comment>
        <translation>Le disque est plein : %1. L’entraînement attend et n’a rien perdu. Libérez de la place, puis laissez-le continuer.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Locate the model</source>
        <translation>Localiser le modèle</translation>
    </message>
    <message>
        <source>Locate the teacher set</source>
        <translation>Localiser le jeu du maître</translation>
    </message>
    <message>
        <source>The run of this job is not there any more: there is nothing to go on with.</source>
        <translation>L’exécution de cette tâche n’existe plus : il n’y a rien à poursuivre.</translation>
    </message>
    <message>
        <source>The hand-made schedule %1 has no loss: its samples are not numbers. It is left out of the comparison.</source>
        <translation>L’échéancier heuristique %1 n’a pas de perte : ses échantillons ne sont pas des nombres. Il est laissé hors de la comparaison.</translation>
    </message>
    <message>
        <source>Iteration %1: the loss runs away (training loss %2, gradient norm %3).</source>
        <translation>Itération %1 : la perte s’emballe (perte d’entraînement %2, norme du gradient %3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a run, message</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The disk is full: %1. The evaluation waits and has lost nothing. Make room, then let it go on.</source>
        <comment>folder</comment>
        <translation>Le disque est plein : %1. L’évaluation attend et n’a rien perdu. Faites de la place, puis laissez-la continuer.</translation>
    </message>
    <message>
        <source>There is nothing to mend any more: what failed was put back or removed.</source>
        <translation>Il n’y a plus rien à réparer&#xa0;: ce qui a échoué a été remis en attente ou retiré.</translation>
    </message>
    <message numerus="yes">
        <source>The runs of %n job(s) are not there any more: there is nothing to go on with.</source>
        <translation>
            <numerusform>L’exécution de %n tâche n’existe plus&#xa0;: il n’y a rien à poursuivre.</numerusform>
            <numerusform>Les exécutions de %n tâches n’existent plus&#xa0;: il n’y a rien à poursuivre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobDesk</name>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Conti&amp;nuer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>The evaluation has finished.</source>
        <translation>L’évaluation est terminée.</translation>
    </message>
    <message>
        <source>Stopped. Best validation loss %1 after %2 network evaluations; the run can be resumed.</source>
        <translation>Arrêté. Meilleure perte de validation %1 après %2 évaluations du réseau&#x202f;; l’exécution peut être reprise.</translation>
    </message>
    <message>
        <source>Finished. Best validation loss %1 after %2 network evaluations.</source>
        <translation>Terminé. Meilleure perte de validation %1 après %2 évaluations du réseau.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>%n commande copiée.</numerusform>
            <numerusform>%n commandes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A job is running. What it reached is kept, and it can be continued later.</source>
        <translation>Une tâche est en cours. Ce qu’elle a atteint est conservé, et elle peut être poursuivie plus tard.</translation>
    </message>
    <message>
        <source>The run of the selected job is not there any more: there is nothing to go on with. Duplicating the job trains anew.</source>
        <translation>L’exécution de la tâche choisie n’existe plus : il n’y a rien à poursuivre. Dupliquer la tâche recommence l’entraînement.</translation>
    </message>
    <message>
        <source>Stopped before there was anything to keep.</source>
        <translation>Arrêté avant qu’il y ait quelque chose à conserver.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobDialog</name>
    <message>
        <source>Change a waiting training</source>
        <translation>Modifier un entraînement en attente</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Queue a changed copy of a training</source>
        <translation>Mettre en file une copie modifiée d’un entraînement</translation>
    </message>
    <message>
        <source>&amp;Add to queue</source>
        <translation>&amp;Ajouter à la file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobNotice</name>
    <message>
        <source>LD3 Workbench: %1</source>
        <comment>state of a job</comment>
        <translation>LD3 Workbench&#xa0;: %1</translation>
    </message>
    <message>
        <source>LD3 Workbench</source>
        <translation>LD3 Workbench</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobQueue</name>
    <message>
        <source>Time until the present stage or the evaluation ends, estimated.</source>
        <translation>Temps estimé jusqu’à la fin de l’étape actuelle ou de l’évaluation.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage of a job, the time that it took</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Share of the whole job, by network evaluations. While a training&apos;s size is not known yet, of the present stage: &quot;1/3: 63 %&quot; is the first of three.</source>
        <translation>Part de toute la tâche, en évaluations du réseau. Tant que l’ampleur d’un entraînement n’est pas connue, part de l’étape présente : « 1/3 : 63 % » est la première de trois.</translation>
    </message>
    <message>
        <source>Evaluations of the network on one sample each, spent by the job, the teacher&apos;s samples included, and at most to be spent, estimated; one with a gradient counts as three.</source>
        <translation>Évaluations du réseau sur un échantillon chacune, dépensées par la tâche, échantillons du maître compris, et au plus à dépenser, estimation ; une avec gradient compte pour trois.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>No jobs yet. Press Train for one training, Add to queue for several in a row, or Evaluate in the list of runs.</source>
        <translation>Pas encore de tâches. «&#xa0;Entraîner&#xa0;» lance un entraînement, «&#xa0;Ajouter à la file d’attente&#xa0;» en met plusieurs à la suite, «&#xa0;Évaluer&#xa0;» se trouve dans la liste des exécutions.</translation>
    </message>
    <message>
        <source>The queue is held: no further job starts.</source>
        <translation>La file d’attente est suspendue&#xa0;: aucune autre tâche ne démarre.</translation>
    </message>
    <message numerus="yes">
        <source>The queue is held: %n job(s) wait until you let it go on.</source>
        <translation>
            <numerusform>La file d’attente est suspendue&#xa0;: %n tâche attend que vous la laissiez continuer.</numerusform>
            <numerusform>La file d’attente est suspendue&#xa0;: %n tâches attendent que vous la laissiez continuer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait.</source>
        <translation>
            <numerusform>%n tâche attend.</numerusform>
            <numerusform>%n tâches attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::LastExport</name>
    <message>
        <source>Copied: %1</source>
        <comment>a command line</comment>
        <translation>Copié : %1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What a training does is logged here. Press Train, or open a run.</source>
        <translation>Ce que fait un entraînement est consigné ici. Appuyez sur «&#xa0;Entraîner&#xa0;», ou ouvrez une exécution.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LossPanel</name>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>L&amp;ogarithmique</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Network evaluations</source>
        <translation>Évaluations du réseau</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>What the plot counts to the right.</source>
        <translation>Ce que le graphique compte vers la droite.</translation>
    </message>
    <message>
        <source>Logarithmic scale for the loss.</source>
        <translation>Échelle logarithmique pour la perte.</translation>
    </message>
    <message>
        <source>&amp;Axis</source>
        <translation>&amp;Axe</translation>
    </message>
    <message>
        <source>Plot of losses</source>
        <translation>Graphique des pertes</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>How much of each running mean comes from the losses before; the losses themselves stay pale below it.</source>
        <translation>Part de chaque moyenne glissante qui vient des pertes précédentes ; les pertes elles-mêmes restent pâles en dessous.</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Lissage</translation>
    </message>
    <message>
        <source>iterations, evaluations of the network on one sample, or seconds</source>
        <translation>itérations, évaluations du réseau sur un échantillon, ou secondes</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LossPlot</name>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>itération</translation>
    </message>
    <message>
        <source>network evaluations</source>
        <translation>évaluations du réseau</translation>
    </message>
    <message>
        <source>time in seconds</source>
        <translation>temps en secondes</translation>
    </message>
    <message>
        <source>Distance between the student&apos;s and the teacher&apos;s samples, in the loss that is trained. Dashed levels are hand-made schedules on the same validation samples. A network evaluation is one sample through the network; a backward pass counts as two.</source>
        <translation>Distance entre les échantillons de l’élève et ceux du maître, mesurée par la perte entraînée. Les niveaux en tirets sont des échéanciers heuristiques sur les mêmes échantillons de validation. Une évaluation du réseau est un échantillon à travers le réseau&#x202f;; une passe arrière compte pour deux.</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, validation</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>%1: %2 after iteration %3, %4 network evaluations, %5 s</source>
        <translation>%1&#xa0;: %2 après l’itération %3, %4 évaluations du réseau, %5&#xa0;s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hand-made schedule, its loss</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>&amp;Logarithmic to the right</source>
        <translation>&amp;Logarithmique vers la droite</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1, entraînement</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, meilleure</translation>
    </message>
    <message>
        <source>no number, or diverging</source>
        <translation>pas un nombre, ou divergence</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run, what is wrong with a loss</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, running mean</source>
        <comment>losses</comment>
        <translation>%1, moyenne glissante</translation>
    </message>
    <message>
        <source>No losses yet. Press Train, or open a run.</source>
        <translation>Pas encore de pertes. Appuyez sur «&#xa0;Entraîner&#xa0;», ou ouvrez une exécution.</translation>
    </message>
    <message>
        <source>%1 (lowest and highest of each %2)</source>
        <comment>heading of a column; number of values</comment>
        <translation>%1 (minimum et maximum de chaque groupe de %2)</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MainWindow</name>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>LD3 Workbench</source>
        <translation>LD3 Workbench</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Values over NFE</source>
        <translation>Valeurs selon les NFE</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>%1 The language changes when the program is started again.</source>
        <translation>%1 La langue change au prochain démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ManualWindow</name>
    <message>
        <source>The manual is in English.</source>
        <translation>Le manuel est en anglais.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Words to find; Return goes to the next place.</source>
        <translation>Mots à chercher&#x202f;; Entrée va à l’occurrence suivante.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>tout texte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MarkDesk</name>
    <message numerus="yes">
        <source>%n run(s) deleted. Undo brings them back until the window is closed.</source>
        <translation>
            <numerusform>%n exécution supprimée. Annuler la rétablit jusqu’à la fermeture de la fenêtre.</numerusform>
            <numerusform>%n exécutions supprimées. Annuler les rétablit jusqu’à la fermeture de la fenêtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>LaTeX table (*.tex)</source>
        <translation>Tableau LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Export the table of runs</source>
        <translation>Exporter le tableau des exécutions</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>color of %1</source>
        <comment>undo; name of a curve</comment>
        <translation>couleur de %1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MarkEditor</name>
    <message>
        <source>Ctrl+Return takes the note, Escape leaves the old one.</source>
        <translation>Ctrl+Entrée valide la note, Échap garde l’ancienne.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>such as: paper, baseline</source>
        <translation>par exemple : article, référence</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n run(s)</source>
        <translation>
            <numerusform>Étiquettes de %n exécution</numerusform>
            <numerusform>Étiquettes de %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n run(s)</source>
        <translation>
            <numerusform>Note sur %n exécution</numerusform>
            <numerusform>Note sur %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or tags of the runs</source>
        <translation>Nom ou étiquettes des exécutions</translation>
    </message>
    <message>
        <source>Return takes the line, Escape leaves what was.</source>
        <translation>Entrée valide la ligne, Échap laisse tout en l’état.</translation>
    </message>
    <message>
        <source>Note on the runs</source>
        <translation>Note sur les exécutions</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>tout texte</translation>
    </message>
    <message>
        <source>what the runs have now</source>
        <translation>ce qu’ont les exécutions maintenant</translation>
    </message>
    <message>
        <source>a name, or tags between commas</source>
        <translation>un nom, ou des étiquettes séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <comment>name of a run</comment>
        <translation>Étiquettes de %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <comment>name of a run</comment>
        <translation>Note sur %1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MatrixPlot</name>
    <message>
        <source>used with</source>
        <translation>utilisé avec</translation>
    </message>
    <message>
        <source>learned for</source>
        <translation>appris pour</translation>
    </message>
    <message>
        <source>Each row is a schedule learned for one solver, each column the solver it is used with; framed: its own. Lower is better.</source>
        <translation>Chaque ligne est un échéancier appris pour un solveur, chaque colonne le solveur avec lequel il est utilisé&#x202f;; encadré&#xa0;: le sien. Plus bas est meilleur.</translation>
    </message>
    <message>
        <source>Learned for %1, used with %2: %3</source>
        <translation>Appris pour %1, utilisé avec %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Learned for %1, used with %2: not measured</source>
        <translation>Appris pour %1, utilisé avec %2&#xa0;: non mesuré</translation>
    </message>
    <message>
        <source>No learned schedule has been measured yet. Select runs and press Evaluate.</source>
        <translation>Aucun échéancier appris n’a encore été mesuré. Sélectionnez des exécutions et appuyez sur «&#xa0;Évaluer&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a message, and how often one of its kind was said</comment>
        <translation>
            <numerusform>%1 (%n fois)</numerusform>
            <numerusform>%1 (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the next message; this one stays.</source>
        <translation>Afficher le message suivant ; celui-ci reste.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::ModelDesk</name>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Models (*.pkl *.pt *.pth *.ts *.safetensors);;All files (*)</source>
        <translation>Modèles (*.pkl *.pt *.pth *.ts *.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The description cannot be written beside the model and is remembered by this program instead.</source>
        <translation>La description ne peut pas être écrite à côté du modèle&#x202f;; ce programme la retient à la place.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ModelInspector</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s file.</source>
        <translation>SHA-256 du fichier du modèle.</translation>
    </message>
    <message>
        <source>Copy the model&apos;s SHA-256 to the clipboard.</source>
        <translation>Copie la somme SHA-256 du modèle dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Propriétés</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>&amp;Architecture</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Aucun modèle n’est choisi.</translation>
    </message>
    <message>
        <source>Reading the model…</source>
        <translation>Lecture du modèle…</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <comment>first digits of a checksum</comment>
        <translation>SHA-256 %1…</translation>
    </message>
</context>
<context>
    <name>ld3::ui::OpenDesk</name>
    <message>
        <source>One model is used at a time: %1 was opened, the other models were not.</source>
        <translation>Un seul modèle sert à la fois : %1 a été ouvert, les autres non.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) drawn in the plot of schedules. &quot;Opened schedules&quot; above it removes them.</source>
        <translation>
            <numerusform>%n échéancier tracé dans le graphique des échéanciers. « Échéanciers ouverts », au-dessus, le retire.</numerusform>
            <numerusform>%n échéanciers tracés dans le graphique des échéanciers. « Échéanciers ouverts », au-dessus, les retire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) cannot be opened, first: %1</source>
        <translation>
            <numerusform>%n fichier ou dossier ne peut être ouvert : %1</numerusform>
            <numerusform>%n fichiers ou dossiers ne peuvent être ouverts, d’abord : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open models, schedules and runs</source>
        <translation>Ouvrir des modèles, des échéanciers et des exécutions</translation>
    </message>
    <message>
        <source>Models, schedules and files of runs (*.pkl *.pt *.pth *.ts *.safetensors *.json *.jsonl *.csv *.tex *.txt *.py);;All files (*)</source>
        <translation>Modèles, échéanciers et fichiers d’exécutions (*.pkl *.pt *.pth *.ts *.safetensors *.json *.jsonl *.csv *.tex *.txt *.py);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open the folder of a run, of values or of runs</source>
        <translation>Ouvrir le dossier d’une exécution, de valeurs ou d’exécutions</translation>
    </message>
    <message>
        <source>One folder of runs is listed at a time: %1 was opened, the other folders were not.</source>
        <translation>Un seul dossier d’exécutions est listé à la fois : %1 a été ouvert, les autres non.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::Panels</name>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectoire</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PicturesWindow</name>
    <message>
        <source>Pictures side by side</source>
        <translation>Images côte à côte</translation>
    </message>
    <message>
        <source>Pictures of each combination.</source>
        <translation>Images de chaque combinaison.</translation>
    </message>
    <message>
        <source>Seed of the noise that all combinations start from.</source>
        <translation>Graine du bruit dont partent toutes les combinaisons.</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>Échantillo&amp;ns</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Write a PNG file that says inside with what settings, seed and version it was made.</source>
        <translation>Écrire un fichier PNG qui dit à l’intérieur avec quels réglages, quelle graine et quelle version il a été fait.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n combinaison</numerusform>
            <numerusform>%n combinaisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the pictures</source>
        <translation>Enregistrer les images</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Shows what is drawn by then; the rest can be drawn later.</source>
        <translation>Affiche ce qui est dessiné jusque-là ; le reste peut être dessiné plus tard.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Drawing… %1 %</source>
        <comment>percent</comment>
        <translation>Dessin… %1 %</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n combination(s) are not drawn.</source>
        <translation>
            <numerusform>Arrêté : %n combinaison n’est pas dessinée.</numerusform>
            <numerusform>Arrêté : %n combinaisons ne sont pas dessinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Draws what is missing.</source>
        <translation>Dessine ce qui manque.</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>&amp;Copier comme commande</translation>
    </message>
    <message>
        <source>Copy the command line that draws the same pictures.</source>
        <translation>Copier la ligne de commande qui dessine les mêmes images.</translation>
    </message>
    <message>
        <source>Copied the command to the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>that of the evaluation</source>
        <translation>celle de l’évaluation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pictures are being drawn, and would be missing.</source>
        <translation>Des images sont en cours de dessin et manqueraient.</translation>
    </message>
    <message>
        <source>The drawn pictures are not saved, and would be lost.</source>
        <translation>Les images dessinées ne sont pas enregistrées et seraient perdues.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PlotUndo</name>
    <message>
        <source>axis</source>
        <translation>axe</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>échelle logarithmique</translation>
    </message>
    <message>
        <source>logarithmic to the right</source>
        <translation>axe horizontal logarithmique</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>lissage</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>plages</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>valeurs publiées</translation>
    </message>
    <message>
        <source>crossed solvers</source>
        <translation>solveurs croisés</translation>
    </message>
    <message>
        <source>hand-made schedules</source>
        <translation>échéanciers heuristiques</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo; a plot and its setting</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>kind of difference</source>
        <translation>sorte de différence</translation>
    </message>
    <message>
        <source>scale of the difference</source>
        <translation>échelle de la différence</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>split</source>
        <translation>partage</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>nombre d’échantillons</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PlotWidget</name>
    <message>
        <source>No room for the legend: enlarge the panel, or point at a curve.</source>
        <translation>Pas de place pour la légende&#xa0;: agrandissez le panneau, ou pointez une courbe.</translation>
    </message>
    <message>
        <source>Point at the plot: its values are read out here.</source>
        <translation>Pointez sur le graphique : ses valeurs s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::Preferences</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Taille d&amp;u texte</translation>
    </message>
    <message>
        <source>Dark letters on a light ground.</source>
        <translation>Texte sombre sur fond clair.</translation>
    </message>
    <message>
        <source>Light letters on a dark ground.</source>
        <translation>Texte clair sur fond sombre.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of all letters, in percent of the desktop&apos;s: 80 to 200. Default: 100.</source>
        <translation>Taille de tout le texte, en pour cent de celle du bureau&#xa0;: 80 à 200. Par défaut&#xa0;: 100.</translation>
    </message>
    <message>
        <source>Language of the window, its numbers and dates. Default: that of the desktop.</source>
        <translation>Langue de la fenêtre, de ses nombres et de ses dates. Par défaut&#xa0;: celle du bureau.</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>Colors and style of the desktop, as it had them when the program started. The default.</source>
        <translation>Couleurs et style du bureau, tels qu’au démarrage du programme. La valeur par défaut.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ProgressView</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 network evaluations</source>
        <comment>a number with its unit</comment>
        <translation>%1 évaluations du réseau</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progression de la tâche en cours</translation>
    </message>
    <message>
        <source>Stopping after this round…</source>
        <translation>Arrêt après ce tour…</translation>
    </message>
    <message>
        <source>Evaluations of the network on one sample each, spent by the job and, after &quot;≤&quot;, what it will have spent in all at most, estimated; one with a gradient counts as three. The share is that of the job, or of a stage while the job&apos;s size is not known; the time is that of the present stage.</source>
        <translation>Évaluations du réseau sur un échantillon chacune, dépensées par la tâche et, après « ≤ », ce qu’elle aura dépensé au plus en tout, estimation ; une avec gradient compte pour trois. La part est celle de la tâche, ou d’une étape tant que l’ampleur de la tâche n’est pas connue ; le temps est celui de l’étape présente.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::QueueDesk</name>
    <message>
        <source>Change of job: %1</source>
        <translation>Modification de la tâche : %1</translation>
    </message>
    <message>
        <source>Removal of job: %1</source>
        <translation>Retrait de la tâche : %1</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n job(s)</source>
        <translation>
            <numerusform>Retrait de %n tâche</numerusform>
            <numerusform>Retrait de %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has begun meanwhile and keeps its settings. A copy with the changed ones can be queued.</source>
        <comment>title of a job</comment>
        <translation>«&#xa0;%1&#xa0;» a commencé entre-temps et garde ses réglages. Une copie avec les réglages modifiés peut être mise en file.</translation>
    </message>
    <message>
        <source>Queue the changed copy</source>
        <translation>Mettre la copie modifiée en file</translation>
    </message>
    <message>
        <source>“%1” has begun, or is no longer in the queue: its settings stay as they are.</source>
        <comment>title of a job</comment>
        <translation>«&#xa0;%1&#xa0;» a commencé, ou n’est plus dans la file&#xa0;: ses réglages restent tels quels.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RecentPaths</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Échéanciers</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Ouvrir un réce&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>%1 is not there at present, as when its disk is not connected.</source>
        <translation>%1 est absent pour l’instant, par exemple parce que son disque n’est pas connecté.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ReportDesk</name>
    <message>
        <source>Write a report</source>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>HTML file (*.html);;PDF file (*.pdf)</source>
        <translation>Fichier HTML (*.html);;Fichier PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Report: reading</source>
        <translation>Rapport : lecture</translation>
    </message>
    <message>
        <source>A report is being written, and would be missing.</source>
        <translation>Un rapport est en cours d’écriture et manquerait.</translation>
    </message>
    <message>
        <source>Report: %1 of %2 figures</source>
        <comment>numbers</comment>
        <translation>Rapport : %1 figures sur %2</translation>
    </message>
    <message>
        <source>A report is being written already. The next one can be written when it is done; Stop in the status bar ends it.</source>
        <translation>Un rapport est déjà en cours d’écriture. Le suivant pourra être écrit quand il sera terminé&#xa0;; «&#xa0;Arrêter&#xa0;» dans la barre d’état y met fin.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunDesk</name>
    <message>
        <source>Choose the folder of runs</source>
        <translation>Choisir le dossier des exécutions</translation>
    </message>
    <message>
        <source>“%1” is not in the list of runs: it lies in another folder, or is archived.</source>
        <translation>« %1 » n’est pas dans la liste des exécutions : elle se trouve dans un autre dossier, ou est archivée.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>%n commande copiée.</numerusform>
            <numerusform>%n commandes copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunEditor</name>
    <message numerus="yes">
        <source>star %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>étoile à %n exécution</numerusform>
            <numerusform>étoile à %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the star of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>retrait de l’étoile de %n exécution</numerusform>
            <numerusform>retrait de l’étoile de %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>archive %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>archivage de %n exécution</numerusform>
            <numerusform>archivage de %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bring back %n run(s)</source>
        <comment>undo; from the archive</comment>
        <translation>
            <numerusform>retour de %n exécution</numerusform>
            <numerusform>retour de %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>étiquettes de %n exécution</numerusform>
            <numerusform>étiquettes de %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>note sur %n exécution</numerusform>
            <numerusform>note sur %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>rename to “%1”</source>
        <comment>undo</comment>
        <translation>renommer en « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>delete %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>suppression de %n exécution</numerusform>
            <numerusform>suppression de %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>color of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>couleur de %n exécution</numerusform>
            <numerusform>couleur de %n exécutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunTableModel</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Solveur</translation>
    </message>
    <message>
        <source>NFE</source>
        <comment>number of network evaluations</comment>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>Meilleure perte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>marks cannot be read</source>
        <translation>marques illisibles</translation>
    </message>
    <message>
        <source>Star; a click gives or takes it.</source>
        <translation>Étoile ; un clic la donne ou la retire.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Loss</source>
        <comment>what is minimised</comment>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Échéancier de bruit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <comment>of the network, spent by the training</comment>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>that the training took</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Maybe running elsewhere: %1 worked on it within the last minutes. Whether it still does, no lock of this file system tells.</source>
        <comment>name of a machine</comment>
        <translation>Peut-être en cours ailleurs : %1 y a travaillé dans les dernières minutes. Aucun verrou de ce système de fichiers ne dit s’il continue.</translation>
    </message>
    <message>
        <source>Elsewhere?</source>
        <comment>status of a run: maybe on another machine</comment>
        <translation>Ailleurs ?</translation>
    </message>
    <message>
        <source>What one sample of the learned schedule costs.</source>
        <translation>Ce que coûte un échantillon avec l’échéancier appris.</translation>
    </message>
    <message>
        <source>The least loss on the validation samples; losses of different kinds cannot be compared.</source>
        <translation>La plus petite perte sur les échantillons de validation&#x202f;; des pertes de types différents ne se comparent pas.</translation>
    </message>
    <message>
        <source>How noise grows with time, of the model.</source>
        <translation>Comment le bruit du modèle croît avec le temps.</translation>
    </message>
    <message>
        <source>Evaluations of the network on one sample each; one with a gradient counts as three.</source>
        <translation>Évaluations du réseau sur un échantillon chacune&#x202f;; une avec gradient compte pour trois.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunView</name>
    <message>
        <source>learned</source>
        <translation>appris</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) compared</source>
        <translation>
            <numerusform>%n exécution comparée</numerusform>
            <numerusform>%n exécutions comparées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, NFE %2</source>
        <comment>solver, number of network evaluations</comment>
        <translation>%1, NFE %2</translation>
    </message>
    <message>
        <source>%1 after iteration %2</source>
        <comment>run, number</comment>
        <translation>%1 après l’itération %2</translation>
    </message>
    <message>
        <source>after iteration %1</source>
        <translation>après l’itération %1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunsPanel</name>
    <message>
        <source>Filter runs</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message>
        <source>No runs yet. Press Train to learn a first schedule.</source>
        <translation>Pas encore d’exécutions. Appuyez sur «&#xa0;Entraîner&#xa0;» pour apprendre un premier échéancier.</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>Aucune exécution ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Words that name, tags, note, status, solver, recipe or model must hold, or fields: nfe:6, nfe:4..8, best:&lt;0.01, solver:unipc, tag:paper, is:starred, is:archived. A minus in front turns a word round; quotes keep words together.</source>
        <translation>Mots que le nom, les étiquettes, la note, l’état, le solveur, la recette ou le modèle doivent contenir, ou champs : nfe:6, nfe:4..8, best:&lt;0.01, solver:unipc, tag:paper, is:starred, is:archived. Un moins devant un mot l’exclut ; des guillemets gardent des mots ensemble.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>All runs are archived. Runs, Show archived runs lists them.</source>
        <translation>Toutes les exécutions sont archivées. Le menu Exécutions, Montrer les exécutions archivées, les liste.</translation>
    </message>
    <message>
        <source>words and fields</source>
        <translation>mots et champs</translation>
    </message>
    <message>
        <source>empty: all runs</source>
        <translation>vide&#xa0;: toutes les exécutions</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleCanvas</name>
    <message>
        <source>sample %1, pixel (%2, %3): teacher %4, student %5, difference %6</source>
        <translation>échantillon %1, pixel (%2, %3)&#xa0;: maître %4, élève %5, différence %6</translation>
    </message>
    <message>
        <source>sample %1, pixel (%2, %3): teacher %4, student %5, LPIPS %6</source>
        <translation>échantillon %1, pixel (%2, %3)&#xa0;: maître %4, élève %5, LPIPS %6</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleControls</name>
    <message>
        <source> of %1</source>
        <extracomment>How many samples are shown of those that there are: behind a number.</extracomment>
        <translation> sur %1</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>How many samples are shown.</extracomment>
        <translation>les %1</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>signed difference</source>
        <translation>différence signée</translation>
    </message>
    <message>
        <source>absolute difference</source>
        <translation>différence absolue</translation>
    </message>
    <message>
        <source>perceptual difference (LPIPS)</source>
        <translation>différence perceptuelle (LPIPS)</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>Scale of the difference</source>
        <translation>Échelle de la différence</translation>
    </message>
    <message>
        <source>automatic scale</source>
        <extracomment>Scale of the difference colours: one for all samples, chosen by the program.</extracomment>
        <translation>échelle automatique</translation>
    </message>
    <message>
        <source>scale </source>
        <translation>échelle </translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>les pires d’abord</translation>
    </message>
    <message>
        <source>Sorts the samples by L2, the mean square of the difference, with pixel values from 0 to 1; where LPIPS is the difference that is shown, by LPIPS. Of a run that has ended, all validation samples are drawn for it, also those whose pictures were not kept.</source>
        <translation>Trie les échantillons par L2, la moyenne des carrés de la différence, les pixels allant de 0 à 1 ; là où LPIPS est la différence affichée, par LPIPS. D’une exécution terminée, tous les échantillons de validation sont alors dessinés, même ceux dont les images n’ont pas été gardées.</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Teacher and student share one picture, on both sides of a line.</extracomment>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Draws teacher and student in one picture, on both sides of a line that can be dragged (keys: Left and Right).</source>
        <translation>Dessine maître et élève dans une seule image, de part et d’autre d’une ligne que l’on peut déplacer (touches : Gauche et Droite).</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Nombre d’échantillons</translation>
    </message>
    <message>
        <source>Difference at the end of the color scale; each kind of difference has its own. Of signed and absolute ones 1 is the step from black to white; of LPIPS it is the value of a pixel. Automatic: the largest difference of all samples, shared by them.</source>
        <translation>Différence au bout de l’échelle de couleurs ; chaque type de différence a la sienne. Pour les différences signées et absolues, 1 est le pas du noir au blanc ; pour LPIPS, la valeur d’un pixel. Automatique : la plus grande différence de tous les échantillons, commune à tous.</translation>
    </message>
    <message>
        <source>steps from black to white; LPIPS</source>
        <translation>pas du noir au blanc ; LPIPS</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Samples that are shown. Where a run that has ended kept fewer pictures, they are drawn anew with its model; new trainings and drafts picture as many.</source>
        <translation>Échantillons affichés. Si une exécution terminée a gardé moins d’images, elles sont redessinées avec son modèle ; les nouveaux entraînements et brouillons en montrent autant.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>1 to 64, or all</source>
        <translation>1 à 64, ou tous</translation>
    </message>
    <message>
        <source>all that were kept, and 8 of new trainings</source>
        <translation>tous ceux gardés, et 8 pour les nouveaux entraînements</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleDesk</name>
    <message>
        <source>Only the samples that the run kept are shown: %1</source>
        <translation>Seuls les échantillons gardés par l’exécution sont affichés : %1</translation>
    </message>
    <message>
        <source>More samples are drawn when the job that is at work has ended.</source>
        <translation>D’autres échantillons seront dessinés quand la tâche en cours sera terminée.</translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n sample(s) with the run&apos;s schedule…</source>
        <translation>
            <numerusform>Dessin de %n échantillon avec l’échéancier de l’exécution…</numerusform>
            <numerusform>Dessin de %n échantillons avec l’échéancier de l’exécution…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleGrid</name>
    <message>
        <source>teacher</source>
        <translation>maître</translation>
    </message>
    <message>
        <source>student</source>
        <translation>élève</translation>
    </message>
    <message>
        <source>Train to see samples</source>
        <translation>Entraînez pour voir des échantillons</translation>
    </message>
    <message>
        <source>These pictures cannot be compared: their sizes differ.</source>
        <translation>Ces images ne peuvent pas être comparées&#xa0;: leurs tailles diffèrent.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>|difference|</source>
        <translation>|différence|</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <comment>left and right of a line</comment>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>échantillon</translation>
    </message>
    <message>
        <source>Ctrl and the mouse wheel zoom all pictures, dragging moves them, a double click shows them whole. While the space bar is held, teacher and student change places. Enlarged far enough, pixels say their values.</source>
        <translation>Ctrl et la molette agrandissent toutes les images, glisser les déplace, un double clic les montre entières. Tant que la barre d’espace est tenue, maître et élève échangent leurs places. Assez agrandis, les pixels disent leurs valeurs.</translation>
    </message>
    <message>
        <source>LPIPS compares pictures with one or three channels; these have %1.</source>
        <translation>LPIPS compare des images à un ou trois canaux&#xa0;; celles-ci en ont %1.</translation>
    </message>
    <message>
        <source>LPIPS needs weights that are not here yet: download %1 and put them into %2.</source>
        <extracomment>%1: names of files and where they come from; %2: a folder</extracomment>
        <translation>LPIPS a besoin de poids qui ne sont pas encore là&#xa0;: téléchargez %1 et placez-les dans %2.</translation>
    </message>
    <message>
        <source>The weights that are here (NVIDIA&apos;s vgg16.pt) tell LPIPS of whole pictures only. For its places, download vgg16-397923af.pth (torchvision) and vgg.pth (LPIPS).</source>
        <translation>Les poids présents (vgg16.pt de NVIDIA) ne donnent LPIPS que pour des images entières. Pour ses valeurs en chaque point, téléchargez vgg16-397923af.pth (torchvision) et vgg.pth (LPIPS).</translation>
    </message>
    <message>
        <source>Perceptual difference: what each place of the pictures, as they are shown, contributes to LPIPS, the distance between the features that a network sees in them (Zhang et al. 2018, eq. 1).</source>
        <translation>Différence perceptuelle&#xa0;: ce que chaque point des images, telles qu’elles sont affichées, apporte à LPIPS, la distance entre les caractéristiques qu’un réseau y voit (Zhang et al. 2018, éq. 1).</translation>
    </message>
    <message>
        <source>The network is %1.</source>
        <translation>Le réseau est %1.</translation>
    </message>
    <message>
        <source>LPIPS of a pixel</source>
        <translation>LPIPS d’un pixel</translation>
    </message>
    <message>
        <source>1 = black to white</source>
        <translation>1 = du noir au blanc</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <extracomment>At a colour bar; %1: the unit of its numbers. One scale for all samples.</extracomment>
        <translation>%1 (partagée)</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <extracomment>At a colour bar; %1: the unit of its numbers. A chosen scale.</extracomment>
        <translation>%1 (fixe)</translation>
    </message>
    <message>
        <source>Student minus teacher, mean over the color channels: with its sign (blue: too dark, red: too bright) or its size.</source>
        <translation>Élève moins maître, moyenne sur les canaux de couleur&#xa0;: avec son signe (bleu&#xa0;: trop sombre, rouge&#xa0;: trop clair) ou sa grandeur.</translation>
    </message>
    <message>
        <source>pixel values, 1 from black to white; LPIPS: its value for a pixel</source>
        <translation>valeurs de pixels, 1 du noir au blanc&#x202f;; LPIPS&#xa0;: sa valeur pour un pixel</translation>
    </message>
    <message>
        <source>Point at a picture: its pixels are read out here.</source>
        <translation>Pointez sur une image&#xa0;: les valeurs de ses pixels s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScheduleDesk</name>
    <message>
        <source>The next training starts from the edited schedule.</source>
        <translation>Le prochain entraînement part de l’échéancier modifié.</translation>
    </message>
    <message>
        <source>No schedule is shown that could be edited. Choose a hand-made one, or open a run.</source>
        <translation>Aucun échéancier affiché ne peut être modifié. Choisissez-en un heuristique, ou ouvrez une exécution.</translation>
    </message>
    <message>
        <source>No other schedule is shown</source>
        <translation>Aucun autre échéancier n’est affiché</translation>
    </message>
    <message>
        <source>Save the edited schedule</source>
        <translation>Enregistrer l’échéancier modifié</translation>
    </message>
    <message>
        <source>Schedule (*.json)</source>
        <translation>Échéancier (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>name of an edit</comment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>name of an edit</comment>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>The samples are drawn with the draft.</source>
        <translation>Les échantillons sont générés avec le brouillon.</translation>
    </message>
    <message>
        <source>Open a run first: the draft is sampled with its model, from its noise.</source>
        <translation>Ouvrez d’abord une exécution&#xa0;: le brouillon est échantillonné avec son modèle, à partir de son bruit.</translation>
    </message>
    <message>
        <source>The draft of last time</source>
        <translation>Le brouillon de la dernière fois</translation>
    </message>
    <message>
        <source>drawn with the draft</source>
        <translation>dessinés avec le brouillon</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScheduleEditor</name>
    <message>
        <source>start from %1</source>
        <comment>undo; name of a schedule</comment>
        <translation>partir de %1</translation>
    </message>
    <message>
        <source>move step %1</source>
        <comment>undo</comment>
        <translation>déplacer le pas %1</translation>
    </message>
    <message>
        <source>set step %1</source>
        <comment>undo</comment>
        <translation>régler le pas %1</translation>
    </message>
    <message>
        <source>insert a step</source>
        <comment>undo</comment>
        <translation>insérer un pas</translation>
    </message>
    <message>
        <source>remove step %1</source>
        <comment>undo</comment>
        <translation>supprimer le pas %1</translation>
    </message>
    <message>
        <source>distribute steps</source>
        <comment>undo</comment>
        <translation>répartir les pas</translation>
    </message>
    <message>
        <source>snap step %1</source>
        <comment>undo</comment>
        <translation>aligner le pas %1</translation>
    </message>
    <message>
        <source>lock told levels</source>
        <comment>undo</comment>
        <translation>lier les niveaux annoncés</translation>
    </message>
    <message>
        <source>unlock told levels</source>
        <comment>undo</comment>
        <translation>délier les niveaux annoncés</translation>
    </message>
    <message>
        <source>free the ends</source>
        <comment>undo</comment>
        <translation>libérer les extrémités</translation>
    </message>
    <message>
        <source>fix the ends</source>
        <comment>undo</comment>
        <translation>fixer les extrémités</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScheduleFiles</name>
    <message>
        <source>Opened schedules</source>
        <translation>Échéanciers ouverts</translation>
    </message>
    <message>
        <source>Remove schedules that were opened from files from the plot.</source>
        <translation>Retirer du graphique les échéanciers ouverts depuis des fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>open %n schedule(s)</source>
        <translation>
            <numerusform>ouvrir %n échéancier</numerusform>
            <numerusform>ouvrir %n échéanciers</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>retirer %1</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>Tout &amp;retirer</translation>
    </message>
    <message>
        <source>remove opened schedules</source>
        <translation>retirer les échéanciers ouverts</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SchedulePanel</name>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>L&amp;ogarithmique</translation>
    </message>
    <message>
        <source>σ, noise level</source>
        <translation>σ, niveau de bruit</translation>
    </message>
    <message>
        <source>λ, log of signal to noise</source>
        <translation>λ, log signal/bruit</translation>
    </message>
    <message>
        <source>t, time</source>
        <translation>t, temps</translation>
    </message>
    <message>
        <source>What the plot shows upwards: σ = sigma/alpha in units of the data; λ = log(alpha/sigma), half the log of the signal-to-noise ratio; or t, the time of the noise schedule.</source>
        <translation>Ce que le graphique montre vers le haut&#xa0;: σ = sigma/alpha dans l’unité des données&#x202f;; λ = log(alpha/sigma), la moitié du logarithme du rapport signal sur bruit&#x202f;; ou t, le temps de l’échéancier de bruit.</translation>
    </message>
    <message>
        <source>Logarithmic scale for σ and t; λ is a logarithm already.</source>
        <translation>Échelle logarithmique pour σ et t&#x202f;; λ est déjà un logarithme.</translation>
    </message>
    <message>
        <source>Hand-made schedules</source>
        <translation>Échéanciers heuristiques</translation>
    </message>
    <message>
        <source>Choose which hand-made schedules are drawn for comparison.</source>
        <translation>Choisit les échéanciers heuristiques tracés pour comparaison.</translation>
    </message>
    <message>
        <source>&amp;Axis</source>
        <translation>&amp;Axe</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>Not drawn: %1</source>
        <translation>Non tracés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plot of schedules</source>
        <translation>Graphique des échéanciers</translation>
    </message>
    <message>
        <source>of σ: that of the data; λ has none; of t: that of the noise schedule</source>
        <translation>de σ&#xa0;: celle des données&#x202f;; λ n’en a pas&#x202f;; de t&#xa0;: celle de l’échéancier de bruit</translation>
    </message>
    <message>
        <source>each one&apos;s is said at its name in the list</source>
        <translation>celle de chacun est dite à son nom dans la liste</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SchedulePlot</name>
    <message>
        <source>learned</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>level told to the network</source>
        <translation>niveau annoncé au réseau</translation>
    </message>
    <message>
        <source>time t</source>
        <translation>temps t</translation>
    </message>
    <message>
        <source>Time t of each step, in the noise schedule&apos;s own unit.</source>
        <translation>Temps t de chaque pas, dans l’unité propre à l’échéancier de bruit.</translation>
    </message>
    <message>
        <source>noise level σ</source>
        <translation>niveau de bruit σ</translation>
    </message>
    <message>
        <source>σ: standard deviation of the noise at each step, in units of the data (for variance-preserving models σ/α).</source>
        <translation>σ&#xa0;: écart type du bruit à chaque pas, dans l’unité des données (σ/α pour les modèles à variance préservée).</translation>
    </message>
    <message>
        <source>λ = log(α/σ)</source>
        <translation>λ = log(α/σ)</translation>
    </message>
    <message>
        <source>λ: half the logarithm of the signal-to-noise ratio at each step, natural logarithm, without unit.</source>
        <translation>λ&#xa0;: moitié du logarithme naturel du rapport signal sur bruit à chaque pas, sans unité.</translation>
    </message>
    <message>
        <source>%1, step %2: t = %3, σ = %4, λ = %5</source>
        <translation>%1, pas %2&#xa0;: t = %3, σ = %4, λ = %5</translation>
    </message>
    <message>
        <source>%1, step %2: t = %3, σ = %4, λ = %5; told t = %6</source>
        <translation>%1, pas %2&#xa0;: t = %3, σ = %4, λ = %5&#x202f;; t annoncé = %6</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>%1 (told to the network)</source>
        <comment>a schedule</comment>
        <translation>%1 (annoncé au réseau)</translation>
    </message>
    <message>
        <source>%1 (off the scale)</source>
        <comment>a schedule</comment>
        <translation>%1 (hors échelle)</translation>
    </message>
    <message>
        <source>No schedule yet. Press Train, open a run, or choose hand-made schedules.</source>
        <translation>Pas encore d’échéancier. Appuyez sur «&#xa0;Entraîner&#xa0;», ouvrez une exécution, ou choisissez des échéanciers heuristiques.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScrubBar</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Goes through the training from here on.</source>
        <translation>Parcourt l’entraînement à partir d’ici.</translation>
    </message>
    <message>
        <source>Iteration of the training. Left and Right go one on, Page Up and Page Down farther.</source>
        <translation>Itération de l’entraînement. Gauche et Droite avancent d’une, Page précédente et Page suivante de davantage.</translation>
    </message>
    <message>
        <source>This run has stored no iteration with a schedule.</source>
        <translation>Cette exécution n’a gardé aucune itération avec un échéancier.</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>itération %1</translation>
    </message>
    <message>
        <source>iteration %1, the nearest stored to %2</source>
        <translation>itération %1, la plus proche gardée de %2</translation>
    </message>
    <message>
        <source>%1; validation loss %2</source>
        <comment>iteration and its loss</comment>
        <translation>%1 ; perte de validation %2</translation>
    </message>
    <message>
        <source>%1; without the learned coefficients, which are stored for the best only</source>
        <comment>iteration and its loss</comment>
        <translation>%1 ; sans les coefficients appris, gardés pour le meilleur seulement</translation>
    </message>
    <message>
        <source>Stop: %1 of %2</source>
        <comment>frames of a film</comment>
        <translation>Arrêter : %1 sur %2</translation>
    </message>
    <message>
        <source>Ends the export; no file is written.</source>
        <translation>Met fin à l’export ; aucun fichier n’est écrit.</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>Exporter un film…</translation>
    </message>
    <message>
        <source>Iteration of the training</source>
        <translation>Itération de l’entraînement</translation>
    </message>
    <message>
        <source>%1 frames per second</source>
        <translation>%1 images par seconde</translation>
    </message>
    <message>
        <source>Speed of the film: a stored iteration is a frame, at most 120 of them. Default: 12 a second.</source>
        <translation>Vitesse du film : une itération enregistrée est une image, 120 au plus. Par défaut : 12 par seconde.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Size of the film, in pixels. Default: 960 × 540.</source>
        <translation>Taille du film, en pixels. Par défaut : 960 × 540.</translation>
    </message>
    <message>
        <source>Writes schedule and pictures over the iterations as a video (Motion JPEG, .avi). The arrow beside it chooses speed and size.</source>
        <translation>Écrit l’échéancier et les images au fil des itérations en vidéo (Motion JPEG, .avi). La flèche à côté choisit la vitesse et la taille.</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>itérations</translation>
    </message>
    <message>
        <source>the first to the last stored iteration</source>
        <translation>de la première à la dernière itération enregistrée</translation>
    </message>
    <message>
        <source>none: the run&apos;s own schedule is shown</source>
        <translation>aucune&#xa0;: l’échéancier propre à l’exécution est montré</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScrubDesk</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Export the training as a film</source>
        <translation>Exporter l’entraînement en film</translation>
    </message>
    <message>
        <source>Video (*.avi)</source>
        <translation>Vidéo (*.avi)</translation>
    </message>
    <message>
        <source>after iteration %1</source>
        <translation>après l’itération %1</translation>
    </message>
    <message>
        <source>A film is being written, and would be missing.</source>
        <translation>Un film est en cours d’écriture et manquerait.</translation>
    </message>
    <message>
        <source>The newest schedule of the training, which goes on; the slider shows earlier ones.</source>
        <translation>Le dernier échéancier de l’entraînement, qui se poursuit&#xa0;; le curseur en montre de plus anciens.</translation>
    </message>
    <message>
        <source>The schedule kept at the end, the best one; the slider shows the iterations.</source>
        <translation>L’échéancier gardé à la fin, le meilleur&#xa0;; le curseur montre les itérations.</translation>
    </message>
    <message>
        <source>No schedule was kept; the slider shows those of the iterations.</source>
        <translation>Aucun échéancier n’a été gardé&#xa0;; le curseur montre ceux des itérations.</translation>
    </message>
    <message>
        <source>Open a run first that this window is not training: its stored iterations are shown.</source>
        <translation>Ouvrez d’abord une exécution que cette fenêtre n’est pas en train d’entraîner&#xa0;: ses itérations gardées sont montrées.</translation>
    </message>
    <message>
        <source>Film: %1 of %2 frames</source>
        <comment>numbers</comment>
        <translation>Film&#xa0;: %1 images sur %2</translation>
    </message>
    <message>
        <source>A film is being written already. The next one can be written when it is done; Stop in the status bar ends it.</source>
        <translation>Un film est déjà en cours d’écriture. Le suivant pourra être écrit quand il sera terminé&#xa0;; «&#xa0;Arrêter&#xa0;» dans la barre d’état y met fin.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>A film could not be written, and would be lost.</source>
        <translation>Un film n’a pas pu être écrit et serait perdu.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ShortcutsWindow</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Tout réin&amp;itialiser</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Give all commands the keys that they have at the first start.</source>
        <translation>Redonne à toutes les commandes les touches qu’elles ont au premier démarrage.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Press the new keys here; up to four one after the other.</source>
        <translation>Appuyez ici sur les nouvelles touches&#x202f;; jusqu’à quatre l’une après l’autre.</translation>
    </message>
    <message>
        <source>Let no keys call this command.</source>
        <translation>Plus aucune touche n’appelle cette commande.</translation>
    </message>
    <message>
        <source>Give this command the keys that it has at the first start.</source>
        <translation>Redonne à cette commande les touches qu’elle a au premier démarrage.</translation>
    </message>
    <message>
        <source>Changed; at the first start there are no keys.</source>
        <translation>Modifié&#x202f;; au premier démarrage, sans touches.</translation>
    </message>
    <message>
        <source>Changed; at the first start: %1</source>
        <translation>Modifié&#x202f;; au premier démarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Choisissez une commande pour changer ses touches.</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1”</source>
        <translation>&amp;Touches de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Choose other keys, or change that command first.</source>
        <translation>%1 appartient déjà à «&#xa0;%2&#xa0;». Choisissez d’autres touches, ou changez d’abord cette commande.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Ces touches ne peuvent pas être changées.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>keys that no other command has</source>
        <translation>touches qu’aucune autre commande n’a</translation>
    </message>
    <message>
        <source>those of the first start</source>
        <translation>celles du premier démarrage</translation>
    </message>
    <message>
        <source>Type further keys for this command; those that it has stay. Without it, typed keys take the place of the first.</source>
        <translation>Tapez d’autres touches pour cette commande&#x202f;; celles qu’elle a restent. Sinon, les touches tapées remplacent les premières.</translation>
    </message>
    <message>
        <source>All keys: %1</source>
        <translation>Toutes les touches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Press the further keys now.</source>
        <translation>Pressez maintenant les autres touches.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SolverChoice</name>
    <message>
        <source>Order of the solver: how fast its error falls with smaller steps.</source>
        <translation>Ordre du solveur&#xa0;: la vitesse à laquelle son erreur diminue avec des pas plus petits.</translation>
    </message>
    <message>
        <source>Variant of the solver: how UniPC weighs its steps, B(h).</source>
        <translation>Variante du solveur&#xa0;: la façon dont UniPC pondère ses pas, B(h).</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SweepDialog</name>
    <message>
        <source>Queue a sweep</source>
        <translation>Mettre un balayage en file</translation>
    </message>
    <message>
        <source>A schedule is learned for each of the checked solvers.</source>
        <translation>Un échéancier est appris pour chacun des solveurs cochés.</translation>
    </message>
    <message>
        <source>Network evaluations that one sample may cost: a list such as 4, 5, 8-10.</source>
        <translation>Évaluations du réseau qu’un échantillon peut coûter : une liste comme 4, 5, 8-10.</translation>
    </message>
    <message>
        <source>Seeds of shuffling: a list such as 0-2.</source>
        <translation>Graines du mélange : une liste comme 0-2.</translation>
    </message>
    <message>
        <source>&amp;Solvers</source>
        <translation>&amp;Solveurs</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>&amp;NFE</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>&amp;Graines</translation>
    </message>
    <message>
        <source>All other settings are those of the experiment.</source>
        <translation>Tous les autres réglages sont ceux de l’expérience.</translation>
    </message>
    <message>
        <source>&amp;Add to queue</source>
        <translation>&amp;Ajouter à la file</translation>
    </message>
    <message>
        <source>Check at least one solver.</source>
        <translation>Cochez au moins un solveur.</translation>
    </message>
    <message>
        <source>NFE: write a list such as 4, 5, 8-10.</source>
        <translation>NFE : écrivez une liste comme 4, 5, 8-10.</translation>
    </message>
    <message>
        <source>Seeds: write a list such as 0, 1, 2.</source>
        <translation>Graines : écrivez une liste comme 0, 1, 2.</translation>
    </message>
    <message>
        <source>None of these combinations can be trained.</source>
        <translation>Aucune de ces combinaisons ne peut être entraînée.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s). How long they take is unknown: there is no finished run of this model and optimizer to judge by.</source>
        <translation>
            <numerusform>%n entraînement. Sa durée est inconnue : il n’y a pas d’exécution terminée de ce modèle et de cet optimiseur pour en juger.</numerusform>
            <numerusform>%n entraînements. Leur durée est inconnue : il n’y a pas d’exécution terminée de ce modèle et de cet optimiseur pour en juger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s), about %1 in all, judged by earlier runs of this model.</source>
        <comment>number of trainings, time</comment>
        <translation>
            <numerusform>%n entraînement, environ %1 en tout, d’après les exécutions précédentes de ce modèle.</numerusform>
            <numerusform>%n entraînements, environ %1 en tout, d’après les exécutions précédentes de ce modèle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) left out: %1</source>
        <translation>
            <numerusform>%n combinaison laissée de côté : %1</numerusform>
            <numerusform>%n combinaisons laissées de côté : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 trainings; a sweep has at most %2. Check fewer solvers, or write shorter lists.</source>
        <translation>Cela fait %1 entraînements ; un balayage en a au plus %2. Cochez moins de solveurs, ou écrivez des listes plus courtes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>each solver&apos;s is said at its name in the list</source>
        <translation>celle de chaque solveur est dite à son nom dans la liste</translation>
    </message>
    <message>
        <source>whole numbers and ranges of them</source>
        <translation>entiers et plages d’entiers</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>évaluations du réseau pour un échantillon</translation>
    </message>
</context>
<context>
    <name>ld3::ui::TrajectoryCanvas</name>
    <message>
        <source>start, σ %1: global error %2</source>
        <translation>départ, σ %1 : erreur globale %2</translation>
    </message>
    <message>
        <source>step %1 to σ %2: local error %3, global error %4</source>
        <translation>pas %1 vers σ %2 : erreur locale %3, erreur globale %4</translation>
    </message>
    <message>
        <source>States and errors along the steps</source>
        <translation>États et erreurs le long des pas</translation>
    </message>
</context>
<context>
    <name>ld3::ui::TrajectoryDesk</name>
    <message>
        <source>Save the trajectory</source>
        <translation>Enregistrer la trajectoire</translation>
    </message>
    <message>
        <source>States and errors (*.npz);;Errors (*.csv);;PNG picture (*.png);;PDF file (*.pdf);;SVG file (*.svg)</source>
        <translation>États et erreurs (*.npz);;Erreurs (*.csv);;Image PNG (*.png);;Fichier PDF (*.pdf);;Fichier SVG (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::TrajectoryPanel</name>
    <message>
        <source>Which sample is followed; numbers as in the panel of samples.</source>
        <translation>Quel échantillon est suivi ; numéros comme dans le panneau des échantillons.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Write states and errors as .npz, the errors as .csv, or the drawing as .png, .pdf or .svg.</source>
        <translation>Écrire les états et les erreurs en .npz, les erreurs en .csv, ou le dessin en .png, .pdf ou .svg.</translation>
    </message>
    <message>
        <source>Sa&amp;mple</source>
        <translation>É&amp;chantillon</translation>
    </message>
    <message>
        <source>x: the states, scaled to unit spread; x₀: what the solver takes for the picture. Local error (bars): one step of the student from the teacher&apos;s state, compared with the teacher&apos;s next state. Global error (line): the student&apos;s state compared with the teacher&apos;s. Both are root mean squares over the elements of x.</source>
        <translation>x : les états, ramenés à une dispersion unité ; x₀ : ce que le solveur prend pour l’image. Erreur locale (barres) : un pas de l’élève depuis l’état du maître, comparé à l’état suivant du maître. Erreur globale (ligne) : l’état de l’élève comparé à celui du maître. Les deux sont des moyennes quadratiques sur les éléments de x.</translation>
    </message>
    <message numerus="yes">
        <source>teacher: %1, %n step(s) through the student&apos;s times; its sample is off by %2</source>
        <comment>solver; root mean square</comment>
        <translation>
            <numerusform>maître : %1, %n pas passant par les temps de l’élève ; son échantillon s’écarte de %2</numerusform>
            <numerusform>maître : %1, %n pas passant par les temps de l’élève ; son échantillon s’écarte de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the teacher set does not say how it was made)</source>
        <translation>%1 (le jeu du maître ne dit pas comment il a été fait)</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Open a run to see where its schedule errs.</source>
        <translation>Ouvrez une exécution pour voir où son échéancier se trompe.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>1 to the number of the run&apos;s samples</source>
        <translation>1 au nombre d’échantillons de l’exécution</translation>
    </message>
</context>
<context>
    <name>ld3::ui::WritingStrip</name>
    <message>
        <source>How far the file is</source>
        <translation>Avancement du fichier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ends it; no file is written.</source>
        <translation>Y met fin ; aucun fichier n’est écrit.</translation>
    </message>
</context>
</TS>
