import { memo, useMemo, useState } from "react";
import type { Columns } from "../../lib/corpus/columns";
import { familyHue } from "../../lib/drawing/hues";
import { facets as facetsOf, type PersonChoice } from "../../lib/figures/facets";
import type { View } from "../../lib/view/view";
import type { Hues } from "../dashboard/hues";
import type { Step } from "../nav/history";
import { hueStyle } from "../theme/hue";
import { ChoiceList } from "./choice-list";
import type { Kind } from "./kinds";
import { Panel } from "./panel";
import { SearchWords } from "./search-words";

/** More persons than this stand in a panel instead of on the page. */
const FEW = 8;

interface FiltersProps {
  columns: Columns;
  view: View;
  /** Where the view has words, the rows in which they were found. */
  found: Uint8Array | null;
  hues: Hues;
  onToggle: (kind: Kind, id: string) => void;
  onWords: (words: string, step: Step) => void;
}

/** Every filter of the page, each choice with how many statements it would leave. */
export const Filters = memo(function Filters(props: FiltersProps) {
  const { columns, view, found, hues, onToggle, onWords } = props;
  const facets = useMemo(() => facetsOf(columns, view, found), [columns, view, found]);
  const [isOpen, setOpen] = useState(false);
  const person = {
    hueOf: (choice: PersonChoice) => hueStyle(hues[choice.side] ?? "grey"),
    onToggle,
  };
  const kinds = [
    facets.ministers,
    facets.leaders,
    facets.officials,
    facets.speakers,
    facets.sides,
    facets.topics,
    facets.families,
    facets.years,
    facets.acts,
    facets.calls,
  ];
  const chosen = kinds.flat().filter((choice) => choice.chosen).length + (view.words ? 1 : 0);
  const onTheLine = [
    { kind: "minister", name: "Foreign minister", choices: facets.ministers },
    { kind: "leader", name: "Leader", choices: facets.leaders },
    { kind: "official", name: "Official", choices: facets.officials },
  ] as const;

  return (
    <section className="filters" aria-label="Filters" data-open={isOpen || undefined}>
      <button
        type="button"
        className="button filters-switch"
        aria-expanded={isOpen}
        aria-controls="filters"
        onClick={() => setOpen(!isOpen)}
      >
        Filters{chosen > 0 && ` (${chosen})`}
      </button>
      <div id="filters" className="filters-all">
        <div className="filters-line">
          {onTheLine.map(({ kind, name, choices }) =>
            choices.length > FEW ? (
              <Panel
                key={kind}
                name={name}
                chosen={chosenLabels(choices)}
                meaning="Keeps the calls that they took part in."
              >
                <ChoiceList kind={kind} name={`${name}, by side`} choices={choices} {...person} />
              </Panel>
            ) : (
              <ChoiceList key={kind} kind={kind} name={name} choices={choices} {...person} />
            ),
          )}
          <p className="quiet">keeps the calls they took part in</p>
        </div>
        <div className="filters-line">
          <Panel
            name="Said by"
            chosen={chosenLabels([...facets.sides, ...facets.speakers])}
            meaning="Keeps only what they said, not the whole call."
          >
            <ChoiceList
              kind="side"
              name="Side"
              choices={facets.sides}
              hueOf={(choice) => hueStyle(hues[choice.id] ?? "grey")}
              onToggle={onToggle}
            />
            <ChoiceList kind="speaker" name="Speaker" choices={facets.speakers} {...person} />
          </Panel>
          <p className="quiet">keeps only what they said</p>
          <Panel
            name="Topic"
            chosen={chosenLabels([...facets.families, ...facets.topics])}
            meaning="Keeps the statements that carry one of them."
            wide
          >
            <ChoiceList
              kind="family"
              name="Whole families"
              choices={facets.families}
              hueOf={(choice) => hueStyle(familyHue(choice.id))}
              onToggle={onToggle}
            />
            {facets.families.map((family) => (
              <ChoiceList
                key={family.id}
                kind="topic"
                name={family.label}
                choices={facets.topics.filter((topic) => topic.family === family.id)}
                hueOf={() => hueStyle(familyHue(family.id))}
                onToggle={onToggle}
              />
            ))}
          </Panel>
          <Panel name="Year" chosen={chosenLabels(facets.years)} meaning="Keeps the calls of these years.">
            <ChoiceList kind="year" name="Year of the call" choices={facets.years} onToggle={onToggle} />
          </Panel>
          <Panel name="Call" chosen={chosenLabels(facets.calls)} meaning="Keeps these calls.">
            <ChoiceList kind="call" name="Call" choices={facets.calls} onToggle={onToggle} />
          </Panel>
          <Panel
            name="Act"
            chosen={chosenLabels(facets.acts)}
            meaning="Keeps the statements that do one of these."
          >
            <ChoiceList kind="act" name="What the statement does" choices={facets.acts} onToggle={onToggle} />
          </Panel>
          <SearchWords words={view.words} onChange={onWords} />
        </div>
      </div>
    </section>
  );
});

function chosenLabels(choices: { label: string; chosen: boolean }[]): string[] {
  return choices.filter((choice) => choice.chosen).map((choice) => choice.label);
}
