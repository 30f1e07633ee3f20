"""What experts are called in any language: the names of their sciences are Greek and Latin, whatever their ending."""
# ruff: noqa: RUF001  letters of many scripts

from agents.enrich.speech.words import any_of

_SCIENCES = any_of("""
olog|ólog|òlog|oloog|olož|onom|ónom|istori|istory|iatr
geograf|geógraf|géograph|emograf|emógraf|émograph|ceanograf|ceanógraf|céanograph|tnograf|tnógraf|thnograph|drograf|drógraf
naliti|nality|nalyti|nalíti|nalist|nalyst|nalýst|kspert|xpert|rchitekt|rkitekt|rquitect|rquitet|rchitet|rchitect|rhitect
ngenieur|ngénieur|nżynier|nženýr|nžinier|nženjer|ngegner|ngenjör|ngeniør|ngenheir|ngenier
enetis|enetik|enetic|fysik|fizik|físic|fisic|hysicien|atemati|atemáti|athémati|tatisti|statysty|jurist|giurist|otanic|otanik|otánic
олог|оном|истори|істори|иатр|іатр|налити|наліти|ксперт|рхитект|рхітект|нженер|енети|физик|фізик|юрист|отаник
ολόγ|ονόμ|στορικ|ιατρ|ναλυτ|ρχιτέκτ|ηχανικ|υσικ
""")
"""What their words have in common, but for first letters, which may be capitals."""
EXPERT = rf"[\w-]{{0,14}}{_SCIENCES}\w{{0,5}}(?<!i[aąeęéi])(?<!í[aei])(?<![yý])(?<!и[яеюи])(?<!ij[aei])(?<!і[яїю])"
"""A pattern of what an expert is called, but of no science: « hydrogéologue », „analityka“, “etologa”."""
