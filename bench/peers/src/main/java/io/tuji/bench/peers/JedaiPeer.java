package io.tuji.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scify.jedai.blockbuilding.StandardBlocking;
import org.scify.jedai.blockprocessing.blockcleaning.BlockFiltering;
import org.scify.jedai.blockprocessing.blockcleaning.SizeBasedBlockPurging;
import org.scify.jedai.blockprocessing.comparisoncleaning.CardinalityNodePruning;
import org.scify.jedai.datamodel.AbstractBlock;
import org.scify.jedai.datamodel.EntityProfile;
import org.scify.jedai.datamodel.SimilarityPairs;
import org.scify.jedai.entitymatching.ProfileMatcher;
import org.scify.jedai.utilities.enumerations.RepresentationModel;
import org.scify.jedai.utilities.enumerations.SimilarityMetric;
import org.scify.jedai.utilities.enumerations.WeightingScheme;

/** JedAI 3.1: token blocking over character pairs, purged, filtered and pruned, then one similarity of whole profiles. */
public final class JedaiPeer {

    private static final float THRESHOLD = 0.75f;
    private static final float LARGEST_BLOCK = 0.005f;
    private static final float FILTERING = 0.8f;

    private JedaiPeer() {}

    /** Arguments: the file of the generator, the file to write. */
    public static void main(String[] arguments) throws IOException {
        System.out.println("standard blocking of pairs, blocks of at most a share of records of " + LARGEST_BLOCK
                + ", filtering "
                + FILTERING + ", cardinality node pruning (JS); TF-IDF of pairs, cosine; connected components from "
                + THRESHOLD);
        List<EntityProfile> profiles = profiles(PeerRow.read(Path.of(arguments[0])));
        List<AbstractBlock> blocks = new StandardBlocking().getBlocks(profiles);
        blocks = new SizeBasedBlockPurging(LARGEST_BLOCK).refineBlocks(blocks);
        blocks = new BlockFiltering(FILTERING).refineBlocks(blocks);
        blocks = new CardinalityNodePruning(WeightingScheme.JS).refineBlocks(blocks);
        SimilarityPairs pairs = new ProfileMatcher(
                        profiles, RepresentationModel.TOKEN_UNIGRAMS_TF_IDF, SimilarityMetric.COSINE_SIMILARITY)
                .executeComparisons(blocks);
        joined(pairs, profiles.size()).write(Path.of(arguments[1]));
    }

    private static Joined joined(SimilarityPairs pairs, int size) {
        Joined joined = new Joined(size);
        for (int i = 0; i < pairs.getNoOfComparisons(); i++) {
            if (pairs.getSimilarities()[i] >= THRESHOLD) {
                joined.join(pairs.getEntityIds1()[i], pairs.getEntityIds2()[i]);
            }
        }
        return joined;
    }

    private static List<EntityProfile> profiles(List<PeerRow> rows) {
        List<EntityProfile> profiles = new ArrayList<>();
        for (PeerRow row : rows) {
            EntityProfile profile = new EntityProfile(Integer.toString(profiles.size()));
            profile.addAttribute("code", row.code());
            profile.addAttribute("name", PeerRow.pairs(row.name()));
            profile.addAttribute("address", PeerRow.pairs(row.address()));
            profile.addAttribute("day", "d" + row.day().replace("-", ""));
            profile.addAttribute(
                    "capital",
                    row.capital().isEmpty() ? "" : "c" + row.capital().replace('.', 'p'));
            profiles.add(profile);
        }
        return profiles;
    }
}
