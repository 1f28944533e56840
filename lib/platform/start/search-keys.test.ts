import { expect, test } from 'vitest'
import { searchKeys } from './search-keys'

// What a Meilisearch 1.50 with this master key gave for the two uids.
test('de sleutels zijn te weten voordat de zoekmotor antwoordt', () => {
  expect(searchKeys('proefsleutel-voor-lokaal-1234')).toEqual({
    search: 'f5369d663942bde4449a0b1a0ceb2642cecf9073bb937063f48290b0cef0ba0c',
    write: '18b0dc577cc238fb85e1e4ffbd723b221827efe53a429405b943533ee9d496c3',
  })
})
