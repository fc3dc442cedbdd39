import type { BlockProps, InputProps } from 'sanity'

/** Lets a text input follow the direction of what is typed: Arabic begins at the right. */
export function FollowDirectionInput(props: InputProps) {
  if (!isText(props)) return props.renderDefault(props)
  return props.renderDefault({ ...props, elementProps: { ...props.elementProps, ...DIRECTION } })
}

/** The same for each paragraph of a longer text. */
export function FollowDirectionBlock(props: BlockProps) {
  return <div {...DIRECTION}>{props.renderDefault(props)}</div>
}

const DIRECTION = { dir: 'auto' } as const

function isText(props: InputProps): props is Extract<InputProps, { elementProps: { onChange: unknown } }> {
  return props.schemaType.jsonType === 'string' && 'elementProps' in props
}
