package io.tuji.engine.series;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jdplus.sa.base.api.ComponentType;
import jdplus.sa.base.api.SaVariable;
import jdplus.toolkit.base.api.arima.SarimaOrders;
import jdplus.toolkit.base.api.arima.SarimaSpec;
import jdplus.toolkit.base.api.modelling.TransformationType;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.timeseries.StaticTsDataSupplier;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.regression.IOutlier;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.toolkit.base.api.timeseries.regression.RegressionItem;
import jdplus.toolkit.base.api.timeseries.regression.TsContextVariable;
import jdplus.toolkit.base.api.timeseries.regression.TsDataSuppliers;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.x13.base.api.regarima.EasterSpec;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.api.regarima.RegressionSpec;
import jdplus.x13.base.core.x13.regarima.RegArimaKernel;

/**
 * One automatic model of JDemetra+ (X-13) of one series: transformation, trading days, orders and outliers are found, the Spring Festival
 * is put in or left out.
 *
 * @param spec with which the model was found
 */
record RegArima(Series series, List<FestivalInterval> festival, RegArimaSpec spec, RegSarimaModel model) {

    /** Fewer months than that say little about days of the week. */
    private static final int FOR_TRADING_DAYS = 84;

    private static final String GROUP = "festival";
    private static final ModellingContext CONTEXT = context();

    /** Empty where no model is found. */
    static Optional<RegArima> find(Series series, List<FestivalInterval> festival) {
        return find(series, festival, base(series));
    }

    /** A model of the same transformation and orders without the Spring Festival; its criterion can be compared with this one's. */
    Optional<RegArima> withoutFestival() {
        SarimaOrders orders = model.specification();
        SarimaSpec fixed = SarimaSpec.builder()
                .period(orders.getPeriod())
                .p(orders.getP())
                .d(orders.getD())
                .q(orders.getQ())
                .bp(orders.getBp())
                .bd(orders.getBd())
                .bq(orders.getBq())
                .build();
        TransformationType same = isOfLogs() ? TransformationType.Log : TransformationType.None;
        RegArimaSpec base = base(series);
        return find(
                series,
                List.of(),
                base.toBuilder()
                        .usingAutoModel(false)
                        .arima(fixed)
                        .transform(
                                base.getTransform().toBuilder().function(same).build())
                        .build());
    }

    SeriesModel summary() {
        Map<FestivalInterval, SeriesModel.Effect> effects = new EnumMap<>(FestivalInterval.class);
        for (FestivalInterval interval : festival) {
            RegressionItem found = item(variable -> variable.getName().equals(interval.name()));
            effects.put(interval, new SeriesModel.Effect(found.getCoefficient(), found.getStdError()));
        }
        return new SeriesModel(
                isOfLogs(),
                model.specification().toString(),
                model.getEstimation().getStatistics().getAICC(),
                outliers(),
                effects);
    }

    static TsData data(Series series) {
        return TsData.ofInternal(start(series), series.toArray());
    }

    static ModellingContext contextOfFestivals() {
        return CONTEXT;
    }

    private static Optional<RegArima> find(Series series, List<FestivalInterval> festival, RegArimaSpec base) {
        RegArimaSpec spec = base.toBuilder()
                .regression(with(festival, base.getRegression()))
                .build();
        RegSarimaModel model = RegArimaKernel.of(spec, CONTEXT).process(data(series), ProcessingLog.dummy());
        boolean isFound = model != null
                && Double.isFinite(model.getEstimation().getStatistics().getAICC());
        return isFound ? Optional.of(new RegArima(series, festival, spec, model)) : Optional.empty();
    }

    /** Easter, which the full model would look for, is no holiday here. */
    private static RegArimaSpec base(Series series) {
        boolean isLong = series.frequency() == Frequency.MONTHLY && series.size() >= FOR_TRADING_DAYS;
        RegArimaSpec base = isLong ? RegArimaSpec.RG5 : RegArimaSpec.RG3;
        RegressionSpec plain =
                base.getRegression().toBuilder().easter(EasterSpec.none()).build();
        return base.toBuilder().regression(plain).build();
    }

    /** The effect counts as season, so that an adjusted series is without it; as one of the calendar X-11 would leave it in. */
    private static RegressionSpec with(List<FestivalInterval> festival, RegressionSpec plain) {
        RegressionSpec.Builder regression = plain.toBuilder();
        for (FestivalInterval interval : festival) {
            regression.userDefinedVariable(Variable.<TsContextVariable>builder()
                    .core(new TsContextVariable(GROUP + "." + interval))
                    .name(interval.name())
                    .attribute(SaVariable.REGEFFECT, ComponentType.Seasonal.name())
                    .build());
        }
        return regression.build();
    }

    private boolean isOfLogs() {
        return model.getDescription().isLogTransformation();
    }

    private List<ModelOutlier> outliers() {
        TsPeriod start = start(series);
        List<ModelOutlier> found = new ArrayList<>();
        for (Variable<?> variable : model.getDescription().getVariables()) {
            if (variable.getCore() instanceof IOutlier outlier) {
                RegressionItem item = item(variable::equals);
                found.add(new ModelOutlier(
                        OutlierKind.of(outlier.getCode()),
                        series.periodAt(start.until(start.withDate(outlier.getPosition()))),
                        item.getCoefficient(),
                        item.getCoefficient() / item.getStdError()));
            }
        }
        return found;
    }

    /** What was estimated of the one variable that is meant. */
    private RegressionItem item(Predicate<Variable<?>> meant) {
        for (Variable<?> variable : model.getDescription().getVariables()) {
            if (meant.test(variable)) {
                return model.regressionItem(variable.getCore()::equals, 0);
            }
        }
        throw new IllegalArgumentException("the model has no such variable");
    }

    private static TsPeriod start(Series series) {
        return switch (series.frequency()) {
            case YEARLY -> TsPeriod.yearly(series.yearAt(0));
            case QUARTERLY -> TsPeriod.quarterly(series.yearAt(0), series.partAt(0));
            case MONTHLY -> TsPeriod.monthly(series.yearAt(0), series.partAt(0));
        };
    }

    private static ModellingContext context() {
        TsDataSuppliers regressors = new TsDataSuppliers();
        for (FestivalInterval interval : FestivalInterval.values()) {
            TsData values = TsData.ofInternal(TsPeriod.monthly(SpringFestival.FIRST_YEAR, 1), interval.centred());
            regressors.set(interval.name(), new StaticTsDataSupplier(values));
        }
        ModellingContext context = new ModellingContext();
        context.getTsVariableManagers().set(GROUP, regressors);
        return context;
    }
}
