package io.tuji.bench.policy;

import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.language.PolicyReader;
import io.tuji.engine.policy.language.Tree;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Policies that recombine the conditions of the catalogue: three of the twelve are alternatives, the others must all be met. */
record MixedPolicies(List<Policy> policies, List<String> feel) {

    private static final int CONDITIONS = 12;
    private static final int ALTERNATIVES = 3;

    static MixedPolicies drawn(int number, long seed) {
        Random random = new Random(seed);
        List<List<CatalogueForm>> drawn =
                IntStream.range(0, number).mapToObj(i -> conditions(random)).toList();
        return new MixedPolicies(
                IntStream.range(0, number)
                        .mapToObj(i -> policy("p" + i, drawn.get(i)))
                        .toList(),
                drawn.stream().map(MixedPolicies::feel).toList());
    }

    static List<CatalogueForm> conditions(Random random) {
        List<CatalogueForm> all = new ArrayList<>(CatalogueForm.ALL);
        Collections.shuffle(all, random);
        return all.subList(0, CONDITIONS);
    }

    static List<CatalogueForm> any(List<CatalogueForm> conditions) {
        return conditions.subList(0, ALTERNATIVES);
    }

    /** What must be met beside one of the alternatives. */
    static List<CatalogueForm> all(List<CatalogueForm> conditions) {
        return conditions.subList(ALTERNATIVES, CONDITIONS);
    }

    private static Policy policy(String id, List<CatalogueForm> conditions) {
        Tree any = new Tree.Entries(
                List.of(new Tree.Entry("any", Place.nowhere(), items(any(conditions)))), Place.nowhere());
        List<Tree> all = new ArrayList<>(items(all(conditions)).items());
        all.add(any);
        Tree tree = new Tree.Entries(
                List.of(
                        entry("id", id),
                        entry("title", id),
                        entry("document", id),
                        entry("issuer", "bench"),
                        entry("from", "2020-01-01"),
                        new Tree.Entry("requires", Place.nowhere(), new Tree.Items(all, Place.nowhere()))),
                Place.nowhere());
        Problems problems = new Problems();
        return new PolicyReader(InventedFirms.LIST, problems)
                .read(tree)
                .orElseThrow(() -> new IllegalStateException(problems.all().toString()))
                .policy();
    }

    private static Tree.Items items(List<CatalogueForm> conditions) {
        return new Tree.Items(
                conditions.stream()
                        .<Tree>map(form -> new Tree.Text(form.written(), Place.nowhere()))
                        .toList(),
                Place.nowhere());
    }

    private static Tree.Entry entry(String key, String text) {
        return new Tree.Entry(key, Place.nowhere(), new Tree.Text(text, Place.nowhere()));
    }

    private static String feel(List<CatalogueForm> conditions) {
        String any = joined(any(conditions), " or ");
        return Stream.of(joined(all(conditions), " and "), "(" + any + ")").collect(Collectors.joining(" and "));
    }

    private static String joined(List<CatalogueForm> conditions, String word) {
        return conditions.stream().map(form -> "(" + form.feel() + ")").collect(Collectors.joining(word));
    }
}
