package dev.standfirst.prose.lexicon;

import dev.standfirst.quantity.Rational;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of measure that another of its dimension is always so many of: a mile is exactly 1,609.344 metres. Tons, pints and gallons, whose
 * size differs from one country to another, are none. The sizes are those of the international yard and pound agreement of 1959.
 *
 * @param dimension what it measures
 * @param size how many of the dimension's own unit it is
 * @param zero what its zero is in that unit: other than 0 for degrees Fahrenheit only
 */
public record ConvertibleUnit(Dimension dimension, Rational size, Rational zero) {
    /** What is measured, each in a unit of its own: metres, grams, square metres, litres, degrees Celsius, watts, watt-hours. */
    public enum Dimension {
        LENGTH,
        MASS,
        AREA,
        VOLUME,
        TEMPERATURE,
        POWER,
        ENERGY
    }

    private static final Map<String, ConvertibleUnit> BY_NAME = new HashMap<>();

    static {
        add(Dimension.LENGTH, 1, 1000, "mm|millimetre|millimeter");
        add(Dimension.LENGTH, 1, 100, "cm|centimetre|centimeter");
        add(Dimension.LENGTH, 1, 1, "m|metre|meter");
        add(Dimension.LENGTH, 1000, 1, "km|kilometre|kilometer");
        add(Dimension.LENGTH, 254, 10_000, "in|ins|inch|inches");
        add(Dimension.LENGTH, 3048, 10_000, "ft|foot|feet");
        add(Dimension.LENGTH, 9144, 10_000, "yard|yd");
        add(Dimension.LENGTH, 1_609_344, 1000, "mile|mi");
        add(Dimension.MASS, 1, 1_000_000, "µg|ug|mcg|microgram");
        add(Dimension.MASS, 1, 1000, "mg|milligram|milligramme");
        add(Dimension.MASS, 1, 1, "g|gram|gramme");
        add(Dimension.MASS, 1000, 1, "kg|kilo|kilogram|kilogramme");
        add(Dimension.MASS, 1_000_000, 1, "tonne|megagram");
        add(Dimension.MASS, 1_000_000_000, 1, "kt|kilotonne");
        add(Dimension.MASS, 1_000_000_000_000L, 1, "mt|megatonne");
        add(Dimension.MASS, 1_000_000_000_000_000L, 1, "gt|gigatonne");
        add(Dimension.MASS, 28_349_523_125L, 1_000_000_000, "oz|ounce");
        add(Dimension.MASS, 45_359_237, 100_000, "lb|lbs");
        add(Dimension.AREA, 1, 1, "m²|square metre|square meter|square m");
        add(Dimension.AREA, 10_000, 1, "ha|hectare");
        add(Dimension.AREA, 1_000_000, 1, "km²|square kilometre|square kilometer|square km");
        add(Dimension.AREA, 40_468_564_224L, 10_000_000, "acre");
        add(Dimension.AREA, 2_589_988_110_336L, 1_000_000, "square mile");
        add(Dimension.AREA, 9_290_304, 100_000_000, "ft²|square foot|square feet");
        add(Dimension.VOLUME, 1, 1000, "ml|millilitre|milliliter");
        add(Dimension.VOLUME, 1, 100, "cl|centilitre");
        add(Dimension.VOLUME, 1, 1, "l|litre|liter");
        add(Dimension.VOLUME, 1000, 1, "m³|cubic metre|cubic meter");
        add(Dimension.POWER, 1, 1, "w|watt");
        add(Dimension.POWER, 1000, 1, "kw|kilowatt");
        add(Dimension.POWER, 1_000_000, 1, "mw|megawatt");
        add(Dimension.POWER, 1_000_000_000, 1, "gw|gigawatt");
        add(Dimension.ENERGY, 1000, 1, "kwh|kilowatt-hour");
        add(Dimension.ENERGY, 1_000_000, 1, "mwh|megawatt-hour");
        add(Dimension.ENERGY, 1_000_000_000, 1, "gwh|gigawatt-hour");
        add(Dimension.ENERGY, 1_000_000_000_000L, 1, "twh|terawatt-hour");
        addDegrees(Rational.ONE, Rational.ZERO, "°c|celsius|degree celsius|degrees celsius");
        addDegrees(Rational.of(5, 9), Rational.of(-160, 9), "°f|fahrenheit|degree fahrenheit|degrees fahrenheit");
    }

    private static void add(Dimension dimension, long above, long below, String names) {
        for (String name : List.of(names.split("\\|", -1))) {
            BY_NAME.put(name, new ConvertibleUnit(dimension, Rational.of(above, below), Rational.ZERO));
        }
    }

    private static void addDegrees(Rational size, Rational zero, String names) {
        for (String name : List.of(names.split("\\|", -1))) {
            BY_NAME.put(name, new ConvertibleUnit(Dimension.TEMPERATURE, size, zero));
        }
    }

    /** The measure of a noun or sign, in the singular or the plural. */
    public static Optional<ConvertibleUnit> of(String noun) {
        String name = noun.toLowerCase(Locale.ROOT);
        ConvertibleUnit own = BY_NAME.get(name);
        return own != null || !name.endsWith("s")
                ? Optional.ofNullable(own)
                : Optional.ofNullable(BY_NAME.get(name.substring(0, name.length() - 1)));
    }

    /** How many of another unit of the same dimension one of this is. */
    public Rational in(ConvertibleUnit other) {
        return size.dividedBy(other.size);
    }

    /** What the zero of this is in another unit of the same dimension. */
    public Rational zeroIn(ConvertibleUnit other) {
        return zero.minus(other.zero).dividedBy(other.size);
    }
}
