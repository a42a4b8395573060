package io.tuji.bench.position;

/**
 * A pair that was read and judged.
 *
 * @param firm the hash of the firm
 * @param stratum what it was drawn from, as in {@link Pair.Cell#stratum}
 * @param isOn whether the firm stands on the node
 * @param isHard whether one may argue
 */
record Judged(String chain, String node, String firm, String stratum, boolean isOn, boolean isHard) {

    /** The pairs drawn together with it. */
    String cell() {
        return chain + "," + stratum;
    }

    /** What spoke for it, without the source. */
    String kind() {
        return stratum.substring(0, stratum.indexOf(':'));
    }
}
