package dev.standfirst.prose.model;

/** Whether words speak of a level or of a change from one level to another. */
public enum Aspect {
    /** A level: 'stood at 922', 'fell to 922'. */
    LEVEL,
    /** A change: 'fell by 93 per cent', 'a rise of 400', 'down 36 %', 'doubled'. */
    CHANGE,
    /** A change by its size: 'a difference of 400', 'changed by 93 per cent'. */
    SIZE,
    /** A part of something: '36 per cent of arrivals'. */
    PART,
    /** The change of a change: 'the increase in arrivals fell by 36 per cent'. */
    OF_CHANGE,
    /** A rate of growth, a change and a level alike: 'inflation rose by 2.6 %', 'growth of 0.6 %'. */
    GROWTH,
    /** The words do not say. */
    UNMARKED
}
