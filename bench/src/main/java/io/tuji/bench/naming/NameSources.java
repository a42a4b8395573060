package io.tuji.bench.naming;

import io.tuji.bench.Options;
import io.tuji.bench.RegisterFile;
import io.tuji.engine.naming.NameStatistics;
import io.tuji.engine.naming.StatisticsLearner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the counts of the model are made from, none of it split by anybody: names and scopes of the register, names and
 * activities of listed companies, names of products, and the industry classification with its notes. The reviewed names
 * are left out.
 */
record NameSources(Path register) {

    List<NameStatistics.Count> counts() throws IOException {
        StatisticsLearner learner = new StatisticsLearner();
        addRegister(learner, RegisterFile.read(register));
        RegisterFile listed = table("listed", "listed_companies.csv");
        listed.rows().forEach(row -> learner.addName(row.get(listed.column("full_name"))));
        addTerms(learner, listed, "business_scope");
        addTerms(learner, table("chain", "company_products.csv.gz"), "product");
        addTerms(learner, table("chain", "product_relations.csv.gz"), "from_product");
        addTerms(learner, table("gbt4754", "gbt4754_2017.csv"), "name");
        RegisterFile notes = table("gbt4754", "gbt4754_2017_note_items.csv.gz");
        addTerms(learner, notes, notes.header().get(notes.header().size() - 1));
        return learner.counts();
    }

    private static void addRegister(StatisticsLearner learner, RegisterFile register) {
        ReviewedNames reviewed = new ReviewedNames();
        int scope = register.column("business_scope", "经营范围");
        for (List<String> row : register.rows()) {
            if (!reviewed.has(row.get(register.codeColumn()))) {
                learner.addName(row.get(register.nameColumn()));
                learner.addScope(row.get(scope));
            }
        }
    }

    private static void addTerms(StatisticsLearner learner, RegisterFile table, String column) {
        for (List<String> row : table.rows()) {
            for (String term : row.get(table.column(column)).split("[，。；、,;（）()\\s]+", -1)) {
                learner.addTerm(term);
            }
        }
    }

    private static RegisterFile table(String... names) throws IOException {
        return RegisterFile.read(Options.data(names));
    }
}
